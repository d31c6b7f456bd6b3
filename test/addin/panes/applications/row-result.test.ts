import { describe, expect, it } from 'vitest';
import {
  cellToLookAt,
  isSettled,
  pressureOf,
  whatToDo,
  whatWasFound,
} from '../../../../addin/panes/applications/row-result.ts';
import type { TransmittedRowResult } from '../../../../shared/contracts/transmissions.ts';

const resultOf = (changes: Partial<TransmittedRowResult>): TransmittedRowResult => ({
  rowId: '7f9c24e8-3b1d-4c5a-9e2f-0a1b2c3d4e5f',
  outcome: 'accepted',
  change: 'new',
  reason: null,
  state: 'received',
  version: 1,
  issues: [],
  ...changes,
});

const phone = { code: 'PHONE_FORM', severity: 'warning', field: 'phone' } as const;
const isee = { code: 'ISEE_MISSING', severity: 'error', field: 'isee' } as const;
const b1 = {
  code: 'INCOMPATIBLE_MEASURE',
  severity: 'warning',
  field: 'beneficiaryTaxCode',
  reference: 'B1-2025',
} as const;

describe('a row that was sent', () => {
  it('is settled when taken, whatever Controlla had already told of it', () => {
    expect(isSettled(resultOf({ issues: [phone] }))).toBe(true);
    expect(isSettled(resultOf({ outcome: 'unchanged' }))).toBe(true);
    expect(isSettled(resultOf({ outcome: 'incomplete', issues: [isee] }))).toBe(false);
    expect(isSettled(resultOf({ outcome: 'refused', reason: 'DUPLICATE_BENEFICIARY' }))).toBe(false);
  });

  it('is told even though taken when the beneficiary has applied in an incompatible call', () => {
    const taken = resultOf({ issues: [phone, b1] });
    expect(isSettled(taken)).toBe(false);
    expect(whatWasFound(taken)).toBe('Misura incompatibile (B1-2025)');
    expect(whatToDo(taken)).toContain('Beneficiario: la stessa persona ha già una domanda nel bando B1-2025');
    expect(cellToLookAt(taken)).toBe('beneficiaryTaxCode');
  });

  it('says what to mend first, then what only the service knows', () => {
    const incomplete = resultOf({ outcome: 'incomplete', issues: [phone, isee, b1] });
    expect(whatWasFound(incomplete)).toBe('ISEE mancante, Misura incompatibile (B1-2025)');
    expect(whatToDo(incomplete)).toMatch(/^ISEE mancante, .*cella.*B1-2025/);
    expect(cellToLookAt(incomplete)).toBe('isee');
  });

  it('comes before others the more it wants', () => {
    const outcomes = (['accepted', 'incomplete', 'refused'] as const).map((outcome) => resultOf({ outcome }));
    const ordered = [...outcomes].sort((one, other) => pressureOf(one) - pressureOf(other));
    expect(ordered.map(({ outcome }) => outcome)).toEqual(['refused', 'incomplete', 'accepted']);
  });
});
