import { budgetKindWords } from '../../messages/it/criteria-kinds.ts';
import type { BudgetMode, SharedRanking, SpendingMode } from '../../rules/budget-mode.ts';
import type { Tier } from '../../rules/order-key.ts';
import { namesOf } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';
import { readCents, readRequiredNumber, readWord, reportUnread } from './read-cells.ts';
import { locateIn, readNamed } from './read-named.ts';
import { readChoices, readField, readName, resolveName } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

interface Context {
  readonly names: RuleNames;
  readonly reading: Reading;
}

/**
 * The table *Risorse*: the mode, then its tiers or rankings one a row.
 *
 * @example readBudget(rows, tiers, { names, reading }).kind // 'byTier'
 */
export function readBudget(rows: readonly SheetRow[], tiers: readonly Tier[], context: Context): BudgetMode {
  const { reading } = context;
  const [head, ...lines] = rows;
  if (head === undefined) {
    reading.report('LINE_MISSING', reading.placeOf('budget', []), { line: budgetKindWords.fullOnly });
    return { kind: 'fullOnly' };
  }
  locateIn(head, 'budget', { '': 'kind', places: 'places' }, reading);
  const kind = readWord({ row: head, column: 'kind' }, budgetKindWords, reading);
  if (kind === null) return { kind: 'fullOnly' };
  const read = (): BudgetMode => {
    switch (kind) {
      case 'byTier':
        return { kind, tiers: readTierModes(lines, tiers, reading) };
      case 'rankings':
        return readRankings(head, lines, context);
      default:
        for (const line of lines) reading.report('LINE_UNEXPECTED', line.placeOf('kind'));
        return readMode(kind, head, reading);
    }
  };
  const budget = read();
  reportUnread(kind === 'byTier' || kind === 'rankings' ? rows : [head], reading);
  return budget;
}

function readMode(kind: SpendingMode['kind'], row: SheetRow, reading: Reading): SpendingMode {
  if (kind !== 'places') return { kind };
  return { kind, places: readRequiredNumber({ row, column: 'places' }, 'integer', reading) ?? 1 };
}

const { byTier, rankings: shared, ...modeWords } = budgetKindWords;

function readLineMode(row: SheetRow, reading: Reading): SpendingMode {
  return readMode(readWord({ row, column: 'kind' }, modeWords, reading) ?? 'fullOnly', row, reading);
}

function readTierModes(rows: readonly SheetRow[], tiers: readonly Tier[], reading: Reading) {
  const names = namesOf(tiers);
  return rows.map((row, index) => {
    const path = `budget.tiers[${index}]`;
    return reading.within(path, () => {
      locateIn(row, path, { '': 'name', places: 'places' }, reading);
      const tier = readName({ row, column: 'name' }, { names, unknown: 'BUDGET_TIER_UNKNOWN' }, reading) ?? '';
      return { tier, mode: readLineMode(row, reading) };
    });
  });
}

function readRankings(head: SheetRow, rows: readonly SheetRow[], context: Context): BudgetMode {
  const { reading } = context;
  const field = readField(head, context);
  locateIn(head, 'budget.values', { '': 'field' }, reading);
  const named = rows.map((row, index) => {
    const path = `budget.rankings[${index}]`;
    return { row, path, ...reading.within(path, () => readNamed(row, path, reading)) };
  });
  const rankingNames = namesOf(named);
  let position = 0;
  const rankings = named.map(({ row, path, id, label }) =>
    reading.within(path, (): SharedRanking => {
      locateIn(row, path, { places: 'places', funds: 'funds', overflow: 'overflow' }, reading);
      const values = readChoices({ row, column: 'values' }, field, context);
      for (let count = values.length; count > 0; count -= 1) {
        reading.locate(`budget.values[${position}]`, row.placeOf('values'));
        position += 1;
      }
      const budget = readCents({ row, column: 'funds' }, reading);
      return { id, label, values, budget, mode: readLineMode(row, reading), overflowsTo: readOverflow(row) };
    }),
  );
  return { kind: 'rankings', field, rankings };

  function readOverflow(row: SheetRow): string | null {
    const text = row.take('overflow');
    const cell = { row, column: 'overflow', names: rankingNames, unknown: 'OVERFLOW_UNKNOWN' } as const;
    return text === null ? null : resolveName(String(text), cell, reading);
  }
}
