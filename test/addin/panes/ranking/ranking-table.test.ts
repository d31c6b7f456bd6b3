import { expect, test } from 'vitest';
import { applicationName } from '../../../../addin/panes/ranking/application-name.ts';
import { rankingTable } from '../../../../addin/panes/ranking/ranking-table.ts';
import { rankingEntrySchema, rankingSummarySchema } from '../../../../shared/contracts/rankings.ts';
import { cinisello } from '../../../../shared/demonstration/cinisello.ts';

const entry = rankingEntrySchema.parse({
  rowId: '46730454-0000-7000-8000-000000000000',
  place: 1,
  outcome: 'funded',
  withReserve: false,
  score: 6250,
  amount: 40_000,
  assigned: 0,
  ranking: null,
  tier: null,
  lacksMinutes: false,
  comune: '015032',
  decidedBy: '',
  protocolNumber: '0000123',
});
const ranking = rankingSummarySchema.parse({
  id: 'r',
  call: 'B2-2025',
  state: 'draft',
  version: 1,
  ruleSetVersion: 1,
  ruleSetHash: '',
  demonstration: true,
  budget: 0,
  assigned: 0,
  drawSeed: 's',
  funded: 1,
  waiting: 0,
  notEligible: 0,
  incomplete: 0,
  firstExcluded: null,
  lackingMinutes: 0,
  parts: [],
  preparedBy: 'p',
  preparedAt: '2025-07-11T08:00:00Z',
  approvedBy: null,
  approvedAt: null,
  act: null,
  auditHead: '',
});

test('an application is named as its Comune knows it, by the id only where there is no number', () => {
  expect(applicationName(entry, cinisello.comuni)).toBe('Domanda n. 0000123 di Bresso');
  expect(applicationName({ ...entry, protocolNumber: null }, cinisello.comuni)).toBe(
    'Domanda senza protocollo (ID 46730454) di Bresso',
  );
});

test('the sheet has Comune and protocol number, as text, before the id', () => {
  const table = rankingTable(ranking, [entry], cinisello);
  expect(table.columns.map(({ title }) => title).slice(5, 8)).toEqual(['Comune', 'Protocollo', 'ID Ambito']);
  expect(table.rows[0]?.slice(5, 8)).toEqual(['Bresso', '0000123', entry.rowId]);
  expect(table.columns[6]?.format).toBe('text');
  expect(table.rows[0]).toHaveLength(table.columns.length);
});
