import type { FieldValues } from '../../../shared/fields/field-definition.ts';

/** An adult who meets every requirement of the B2 notice of 2025, to be changed one value at a time. */
export function adultRow(changes: FieldValues = {}): FieldValues {
  return {
    presentedAt: '2025-06-12T08:30:00Z',
    residence: '015077',
    beneficiaryBirthDate: '1950-03-04',
    isee: 9_000_00,
    iseeType: 'sociosanitario',
    iseeDiscrepancy: false,
    civilInvalidity100: true,
    accompanimentAllowance: false,
    frequencyAllowance: false,
    l104Severe: true,
    profile: 'caregiver',
    adl: 4,
    livesAlone: false,
    caregiverHours: 20,
    ...changes,
  };
}

/** A minor who meets every requirement. */
export function minorRow(changes: FieldValues = {}): FieldValues {
  return adultRow({
    beneficiaryBirthDate: '2012-09-01',
    iseeType: 'ordinario',
    isee: 38_000_00,
    frequencyAllowance: true,
    ...changes,
  });
}
