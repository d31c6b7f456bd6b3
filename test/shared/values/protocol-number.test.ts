import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { parseProtocolNumber } from '../../../shared/values/protocol-number.ts';

describe('a protocol number', () => {
  it.each<[CellValue, string, number | null, boolean]>([
    ['0001234', '0001234', null, false],
    ['00012345678', '00012345678', null, false],
    [1234, '0001234', null, true],
    ['1234', '0001234', null, true],
    ['0001234/2025', '0001234', 2025, false],
    ['1234/2025', '0001234', 2025, true],
    ['n. 0001234', '0001234', null, false],
    ['Prot. n. 0001234', '0001234', null, false],
    ['\u200b0001234\u00a0', '0001234', null, false],
    ['Prot 0001234', '0001234', null, false],
    ['Prot.0001234', '0001234', null, false],
    ['protocollo   0001234', '0001234', null, false],
    ['n.0001234', '0001234', null, false],
    ['n° 0001234', '0001234', null, false],
    ['nr. 0001234', '0001234', null, false],
    ['n 0001234', '0001234', null, false],
    ['0001234 / 2025', '0001234', 2025, false],
    ['0001234-2025', '0001234', 2025, false],
    ['123456', '0123456', null, true],
    [`${'prot.'.padEnd(33)}0001234`, '0001234', null, false],
    [12345678, '12345678', null, false],
  ])('reads %j as %s', (cell, value, year, lostZeros) => {
    expect(parseProtocolNumber(cell)).toEqual({ ok: true, value, year, lostZeros });
  });

  it.each<CellValue>([
    'a mano',
    '12A45',
    '0000000',
    '1'.repeat(21),
    12.5,
    -3,
    1e21,
    'prot.',
    true,
    '1234 del 10/06/2025',
    '1234/1925',
    `${'prot.'.padEnd(34)}0001234`,
  ])('does not read %j', (cell) => {
    expect(parseProtocolNumber(cell)).toEqual({ ok: false, reason: 'form' });
  });

  it.each<CellValue>([null, '', '\u00a0'])('is missing where the cell is %j', (cell) => {
    expect(parseProtocolNumber(cell)).toEqual({ ok: false, reason: 'missing' });
  });
});
