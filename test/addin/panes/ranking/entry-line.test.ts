import { expect, test } from 'vitest';
import { entryLine, entryParticulars } from '../../../../addin/panes/ranking/entry-line.ts';
import { rankingEntrySchema } from '../../../../shared/contracts/rankings.ts';
import { smallRuleSet } from '../../../shared/rules/small-rule-set.ts';

const entry = rankingEntrySchema.parse({
  rowId: '46730454-2d5c-4c46-9a5f-0b4f2f5f3d11',
  place: 1,
  outcome: 'funded',
  withReserve: false,
  score: 6250,
  amount: 400_000,
  assigned: 400_000,
  comune: '015032',
  ranking: null,
  tier: null,
  lacksMinutes: false,
  decidedBy: '',
  protocolNumber: '0000123',
});
const amount = (text: string) => text.replaceAll(/\s/g, ' ');

test('a position says its points, its outcome and what is paid', () => {
  expect(amount(entryLine(entry))).toBe('62,5 punti · Finanziata · 4.000,00 €');
  expect(entryLine({ ...entry, outcome: 'waiting' })).toBe('62,5 punti · In lista d’attesa');
  expect(entryParticulars(entry, undefined)).toBe('');
});

test('who is paid in part reads what is paid in the line, and below how much would be due and what is to be cleared', () => {
  const partly = rankingEntrySchema.parse({ ...entry, assigned: 150_000, lacksMinutes: true, withReserve: true });
  expect(amount(entryLine(partly))).toBe('62,5 punti · Finanziata · 1.500,00 €');
  expect(amount(entryParticulars(partly, undefined))).toBe(
    'in parte: le spettano 4.000,00 € · con riserva · manca il verbale',
  );
});

test('rankings that share a fund and tiers are called by their names', () => {
  const names = smallRuleSet({
    tiers: [{ id: 'A', label: 'Fascia A', article: '', condition: null }],
    budget: {
      kind: 'rankings',
      field: 'line',
      rankings: [
        {
          id: '1',
          label: 'Assistenti',
          values: [],
          budget: entry.assigned,
          mode: { kind: 'fullOnly' },
          overflowsTo: null,
        },
      ],
    },
  });
  const of = { ...entry, ranking: '1', tier: 'A' };
  expect(entryParticulars(of, names)).toBe('Assistenti · Fascia A');
  expect(entryParticulars(of, undefined)).toBe('1 · A');
});
