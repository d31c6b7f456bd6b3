import { describe, expect, it } from 'vitest';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { choiceParser } from '../../../shared/values/choice.ts';
import { comuneParser } from '../../../shared/values/comune.ts';
import { parseFlag } from '../../../shared/values/flag.ts';
import { parseInteger } from '../../../shared/values/integer.ts';

const outcome = (parsed: { ok: true; value: unknown } | { ok: false; reason: string }) =>
  parsed.ok ? parsed.value : parsed.reason;

describe('a yes or no', () => {
  it.each<CellValue>(['SI', 'sì', 'Sì ', 'si', 'S', 'x', 'X', ' x', 'VERO', 'true', true, 1, '1', '✓', '☑'])(
    '%j is yes',
    (cell) => {
      expect(outcome(parseFlag(cell))).toBe(true);
    },
  );
  it.each<CellValue>(['NO', 'no', 'N', 'FALSO', 'false', false, 0, '0'])('%j is no', (cell) => {
    expect(outcome(parseFlag(cell))).toBe(false);
  });
  it.each<CellValue>(['', ' ', null])('%j is missing, never no', (cell) => {
    expect(outcome(parseFlag(cell))).toBe('missing');
  });
  it.each<CellValue>(['forse', 2, -1, 'sino', '-', '?', 'sì, dal 2020 con verbale'])('%j is neither', (cell) => {
    expect(outcome(parseFlag(cell))).toBe('unreadable');
  });
});

describe('a count', () => {
  it.each<[CellValue, number]>([
    [0, 0],
    [-0, 0],
    ['12', 12],
    ['+12', 12],
    ['007', 7],
    ['3,00', 3],
  ])('%j is %d', (cell, count) => {
    expect(outcome(parseInteger(cell))).toBe(count);
  });
  it.each<[CellValue, string]>([
    ['', 'missing'],
    [null, 'missing'],
    [2.5, 'fraction'],
    ['2,5', 'fraction'],
    [-3, 'negative'],
    ['-3', 'negative'],
    ['tre', 'unreadable'],
    ['1.000', 'unreadable'],
    [1e300, 'unreadable'],
    [Number.NaN, 'unreadable'],
    [true, 'unreadable'],
  ])('%j is none: %s', (cell, reason) => {
    expect(outcome(parseInteger(cell))).toBe(reason);
  });
});

describe('a choice', () => {
  const parse = choiceParser([
    { value: 'caregiver', label: 'Caregiver familiare', synonyms: ['care-giver'] },
    { value: 'universita', label: 'Università' },
  ]);
  it.each(['caregiver', 'CAREGIVER FAMILIARE', 'caregiverfamiliare', 'Care Giver', ' care-giver '])(
    '%j is known',
    (cell) => {
      expect(outcome(parse(cell))).toBe('caregiver');
      expect(outcome(parse(cell))).toBe('caregiver');
    },
  );
  it('forgets accents', () => expect(outcome(parse('UNIVERSITA'))).toBe('universita'));
  it.each<CellValue>(['altro', 3, true, 'x'.repeat(1000)])('%j is unknown', (cell) => {
    expect(outcome(parse(cell))).toBe('unknown');
  });
  it.each<CellValue>(['', null, ' '])('%j is missing', (cell) => expect(outcome(parse(cell))).toBe('missing'));
});

describe('a Comune of the Ambito', () => {
  const parse = comuneParser(cinisello.comuni);
  it.each<[CellValue, string]>([
    ['Cinisello Balsamo', '015077'],
    ['CINISELLO BALSAMO', '015077'],
    ['cinisello balsamo (MI)', '015077'],
    ['Cinisello Balsamo - MI', '015077'],
    ['Comune di Bresso', '015032'],
    ['015077', '015077'],
    ['C707', '015077'],
  ])('%j is %s', (cell, istat) => {
    expect(parse(cell)).toEqual({ ok: true, value: istat, lostZero: false });
  });
  it.each<CellValue>([15077, '15077'])('%j has lost its zero', (cell) => {
    expect(parse(cell)).toEqual({ ok: true, value: '015077', lostZero: true });
  });
  it.each<CellValue>(['015209', 15209, 'F205'])('%j is outside', (cell) => {
    expect(outcome(parse(cell))).toBe('outside');
  });
  it.each<[CellValue, string | null]>([
    ['Cinisello', 'Cinisello Balsamo'],
    ['Cinisllo Balsamo', 'Cinisello Balsamo'],
    ['Cusano', 'Cusano Milanino'],
    ['Bressso', 'Bresso'],
    ['Borgo Inesistente', null],
    ['Milano', null],
    ['20092', null],
    ['?', null],
  ])('%j is unknown, perhaps %s', (cell, suggestion) => {
    expect(parse(cell)).toEqual({ ok: false, reason: 'unknown', suggestion });
  });
  it('takes a blank as missing', () => expect(outcome(parse(' '))).toBe('missing'));
});
