import { expect, test } from 'vitest';
import { entryOfRow } from '../../../../addin/panes/ranking/entry-of-row.ts';
import type { RankingEntry } from '../../../../shared/contracts/rankings.ts';
import type { Cents, IstatCode, Points } from '../../../../shared/values/brands.ts';

const bresso = '015032' as IstatCode;
const cormano = '015086' as IstatCode;

const entry = (rowId: string, comune: IstatCode): RankingEntry => ({
  rowId,
  comune,
  place: 1,
  outcome: 'funded',
  withReserve: false,
  score: 100 as Points,
  amount: 480_000 as Cents,
  assigned: 480_000 as Cents,
  ranking: null,
  tier: null,
  lacksMinutes: false,
  decidedBy: '',
  protocolNumber: '0000001',
});
const copied = [entry('a', bresso), entry('a', cormano), entry('b', cormano)];

test('a row is that of the Comune whose file is open, never the one another Comune gave the same id', () => {
  expect(entryOfRow(copied, 'a', cormano)).toBe(copied[1]);
  expect(entryOfRow(copied, 'a', bresso)).toBe(copied[0]);
  expect(entryOfRow(copied, 'b', bresso)).toBeNull();
});

test('where nobody said whose file it is, an id that two Comuni gave names no row', () => {
  expect(entryOfRow(copied, 'a', null)).toBeNull();
  expect(entryOfRow(copied, 'b', null)).toBe(copied[2]);
});
