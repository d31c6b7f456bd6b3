import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { dsuNumberText, nearDsuNumber, parseDsuNumber } from '../../../shared/values/dsu-number.ts';

describe('a DSU number', () => {
  it.each([
    'INPS-ISEE-2025-01480722D-00',
    'inps-isee-2025-01480722d-00',
    ' INPS ISEE 2025 01480722 D 00 ',
    'INPSISEE202501480722D00',
    'INPS–ISEE–2025–01480722D–00',
    'ISEE-2025-01480722D-00',
    'INPS-ISEE-2025-01480722D-00'.padEnd(60, '-'),
  ])('reads %j', (cell) => {
    expect(parseDsuNumber(cell)).toEqual({ ok: true, year: 2025, short: '01480722D-00' });
  });

  it('keeps the short form apart from its year', () => {
    expect(parseDsuNumber('01480722d-00')).toEqual({ ok: true, year: null, short: '01480722D-00' });
    expect(parseDsuNumber('01480722D')).toEqual({ ok: true, year: null, short: '01480722D-00' });
    expect(dsuNumberText(2025, '01480722D-00')).toBe('INPS-ISEE-2025-01480722D-00');
  });

  it.each<CellValue>([
    'INPS-ISEE-2025-123',
    'INPS-ISEE-2025-014807222D-00',
    'INPS-ISEE-2025-01480722-00',
    'INPS-ISEE-25-01480722D-00',
    'INPS-ISEE-2025-01480722D-00'.padEnd(61, '-'),
    12345678901,
    true,
  ])('does not read %j', (cell) => {
    expect(parseDsuNumber(cell)).toMatchObject({ ok: false, reason: 'form' });
  });
});

describe('no DSU number', () => {
  it.each<CellValue>([null, '', ' \u00a0'])('is %j, a blank cell', (cell) => {
    expect(parseDsuNumber(cell)).toEqual({ ok: false, reason: 'missing' });
  });
});

describe('what is nearly a DSU number', () => {
  it('is told from the ten digits of before 2015', () => {
    expect(parseDsuNumber('0004740224')).toMatchObject({ ok: false, reason: 'oldShape' });
    expect(parseDsuNumber(1004740224)).toMatchObject({ ok: false, reason: 'oldShape' });
    expect(parseDsuNumber(4740224)).toMatchObject({ ok: false, reason: 'form' });
    expect(parseDsuNumber('00047402245')).toMatchObject({ ok: false, reason: 'form' });
  });

  it.each<[CellValue, string | null]>([
    ['INPS-ISEE-2025-O148O722D-00', 'INPS-ISEE-2025-01480722D-00'],
    ['n. INPS ISEE 2O25 0I480722d 00 (figlia)', 'INPS-ISEE-2025-01480722D-00'],
    ['INPS-ISEE-2025-0148072-00', null],
    ['INPS-ISEE-2025-014807220-00', null],
    ['dal CAF', null],
    [12, null],
    [null, null],
    ['INPS-ISEE-2025-01480722D-00'.padStart(50_000, '1'), null],
  ])('%j is offered as %s', (cell, number) => {
    expect(nearDsuNumber(cell)).toBe(number);
  });
});
