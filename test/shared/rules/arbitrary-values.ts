import fc from 'fast-check';
import type { FieldValues } from '../../../shared/fields/field-definition.ts';

const flag = fc.option(fc.boolean());

/** Values of a B2 row as a check may leave them: any of them may be missing. */
export const arbitraryB2Values: fc.Arbitrary<FieldValues> = fc.record({
  residence: fc.option(fc.constantFrom('015032', '015077', '015086', '015098', '015146')),
  beneficiaryBirthDate: fc.option(
    fc
      .date({ min: new Date('1920-01-01'), max: new Date('2025-07-10'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  isee: fc.option(fc.oneof(fc.integer({ min: 0, max: 50_000_00 }), fc.constantFrom(0, 6_000_00, 25_000_00, 40_000_00))),
  iseeType: fc.option(fc.constantFrom('ordinario', 'sociosanitario', 'corrente')),
  iseeDiscrepancy: flag,
  civilInvalidity100: flag,
  accompanimentAllowance: flag,
  frequencyAllowance: flag,
  l104Severe: flag,
  profile: fc.option(fc.constantFrom('caregiver', 'homeAssistant', 'homeCareServices')),
  adl: fc.option(fc.integer({ min: 0, max: 6 })),
  livesAlone: flag,
  caregiverHours: fc.option(fc.integer({ min: 0, max: 168 })),
});
