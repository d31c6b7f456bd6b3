import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { parseFlag } from '../../../shared/values/flag.ts';

describe('a yes or no', () => {
  it.each<CellValue>(['SI', 'sì', 'Sì ', 'si', 'S', 'x', 'X', ' x', 'VERO', 'true', true, 1, '1'])(
    '%j is yes',
    (cell) => {
      expect(parseFlag(cell)).toEqual({ ok: true, value: true });
    },
  );
  it.each(['✓', '✔', '☑', '☒', '✗', '×'])('%j in the box is yes, with blanks around it too', (mark) => {
    expect(parseFlag(mark)).toEqual({ ok: true, value: true });
    expect(parseFlag(` ${mark} `)).toEqual({ ok: true, value: true });
  });
  it.each<CellValue>(['NO', 'no', 'N', 'FALSO', 'false', false, 0, '0'])('%j is no', (cell) => {
    expect(parseFlag(cell)).toEqual({ ok: true, value: false });
  });
  it.each<CellValue>(['', ' ', '\u200b', null])('%j is missing, never no', (cell) => {
    expect(parseFlag(cell)).toEqual({ ok: false, reason: 'missing' });
  });
  it.each<CellValue>(['forse', 2, -1, 'sino', '-', '?', 'sì, dal 2020 con verbale'])('%j is neither', (cell) => {
    expect(parseFlag(cell)).toEqual({ ok: false, reason: 'unreadable' });
  });
  it('is read among the blanks of an export of fixed width', () => {
    expect(parseFlag('SI'.padEnd(40))).toEqual({ ok: true, value: true });
    expect(parseFlag('\u200bNO'.padStart(40))).toEqual({ ok: true, value: false });
  });
  it('is looked for in twenty characters and no more', () => {
    expect(parseFlag('sì'.padEnd(20, '!'))).toEqual({ ok: true, value: true });
    expect(parseFlag('sì'.padEnd(21, '!'))).toEqual({ ok: false, reason: 'unreadable' });
  });
});
