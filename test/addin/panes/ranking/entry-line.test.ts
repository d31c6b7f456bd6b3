import { expect, test } from 'vitest';
import { entryLine } from '../../../../addin/panes/ranking/entry-line.ts';
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
  expect(amount(entryLine(entry, undefined))).toBe('62,5 punti · Finanziata · 4.000,00 €');
  expect(entryLine({ ...entry, outcome: 'waiting' }, undefined)).toBe('62,5 punti · In lista d’attesa');
});

test('who is paid in part reads how much of how much, and a score without minutes says so', () => {
  const partly = rankingEntrySchema.parse({ ...entry, assigned: 150_000, lacksMinutes: true, withReserve: true });
  expect(amount(entryLine(partly, undefined))).toBe(
    '62,5 punti · Finanziata · con riserva · manca il verbale · 1.500,00 € su 4.000,00 €',
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
  expect(entryLine(of, names)).toMatch(/^Assistenti · Fascia A · 62,5 punti/);
  expect(entryLine(of, undefined)).toMatch(/^1 · A · 62,5 punti/);
});
