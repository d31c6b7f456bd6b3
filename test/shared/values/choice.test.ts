import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { choiceParser } from '../../../shared/values/choice.ts';

const choices = [
  { value: 'caregiver', label: 'Caregiver familiare', synonyms: ['care-giver', 'assistente in casa'] },
  { value: 'universita', label: 'Università' },
];

describe('a choice', () => {
  it.each([
    'caregiver',
    'CAREGIVER FAMILIARE',
    'caregiverfamiliare',
    'Care Giver',
    ' care-giver ',
    'Assistente in casa',
    'caregiver'.padEnd(200, '.'),
  ])('%j is known, the second time too', (cell) => {
    const parse = choiceParser(choices);
    expect(parse(cell)).toEqual({ ok: true, value: 'caregiver' });
    expect(parse(cell)).toEqual({ ok: true, value: 'caregiver' });
  });
  it('forgets accents', () => {
    expect(choiceParser(choices)('UNIVERSITA')).toEqual({ ok: true, value: 'universita' });
  });
  it.each<CellValue>(['altro', 3, true, 'caregiver'.padEnd(201, '.'), 'x'.repeat(1000)])('%j is unknown', (cell) => {
    expect(choiceParser(choices)(cell)).toEqual({ ok: false, reason: 'unknown' });
  });
  it.each<CellValue>(['', null, ' '])('%j is missing', (cell) => {
    expect(choiceParser(choices)(cell)).toEqual({ ok: false, reason: 'missing' });
  });
  it('is worked out once for each spelling, up to five hundred of them', () => {
    const parse = choiceParser(choices);
    const first = Array.from({ length: 501 }, (_, index) => parse(`altro ${index}`));
    expect(parse('altro 0')).toBe(first[0]);
    expect(parse('altro 499')).toBe(first[499]);
    expect(parse('altro 500')).not.toBe(first[500]);
    expect(parse('altro 500')).toEqual(first[500]);
  });
});
