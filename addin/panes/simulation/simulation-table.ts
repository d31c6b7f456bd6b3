import { budgetKindWords, directionWords } from '../../../shared/messages/it/criteria-kinds.ts';
import { quantityName } from '../../../shared/messages/it/quantity-words.ts';
import { outcomeNames } from '../../../shared/messages/it/ranking.ts';
import { simulationMessages } from '../../../shared/messages/it/simulation.ts';
import type { RankedEntry } from '../../../shared/ranking/ranking.ts';
import type { EntryChange } from '../../../shared/simulation/compare-rankings.ts';
import { formatQuantity } from '../../../shared/simulation/format-quantity.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import type { SimulationTable } from '../../workbook/write-simulation.ts';
import { comuneName } from '../ranking/application-name.ts';
import { fieldNaming } from '../ranking/field-naming.ts';
import { rowKey } from '../ranking/row-key.ts';
import { ruleNaming } from '../ranking/rule-naming.ts';
import type { OpenSimulation } from './simulation.ts';

/** The simulation laid out for its sheet: what was tried, and every row before and after, in the order of after. */
export function simulationTable(state: OpenSimulation): SimulationTable {
  const { base, difference } = state;
  const { sheet } = simulationMessages;
  const { comuni } = base.known.ambito;
  const numbers = new Map(base.rows.map((row) => [rowKey(row), row.protocolNumber] as const));
  const effects = effectOf(difference);
  const [effect, number, comune, ...figures] = sheet.columns;
  const formats = ['integer', 'integer', 'text', 'text', 'points', 'points', 'money', 'money'] as const;
  const euros = (cents: number) => cents / 100;
  const pair = (change: EntryChange, of: (entry: RankedEntry) => CellValue) => [of(change.before), of(change.after)];
  return {
    title: sheet.title(base.known.call.code),
    subtitle: sheet.subtitle(simulationMessages.usedRows(base.name, base.rows.length), triedText(state)),
    columns: [
      { title: effect, format: 'text', width: 14 },
      { title: number, format: 'text', width: 14 },
      { title: comune, format: 'text', width: 24 },
      ...figures.map((title, index) => ({ title, format: formats[index] ?? 'text', width: 14 })),
    ],
    rows: difference.all.map((change) => [
      sheet.effects[effects.get(rowKey(change.before)) ?? 'same'],
      numbers.get(rowKey(change.before)) ?? change.before.rowId,
      comuneName(change.before.comune, comuni),
      ...pair(change, ({ place }) => place),
      ...pair(change, ({ outcome }) => outcomeNames[outcome]),
      ...pair(change, ({ score }) => score / 100),
      ...pair(change, ({ assigned }) => euros(assigned)),
    ]),
    chart: {
      title: sheet.chart,
      categories: difference.byComune.map((one) => comuneName(one.comune, comuni)),
      series: [
        { name: simulationMessages.before, values: difference.byComune.map(({ cost }) => euros(cost.before)) },
        { name: simulationMessages.after, values: difference.byComune.map(({ cost }) => euros(cost.after)) },
      ],
      sideBySide: true,
    },
  };
}

type Effect = keyof typeof simulationMessages.sheet.effects;

function effectOf({ changedAmount, entered, left, moved }: OpenSimulation['difference']): ReadonlyMap<string, Effect> {
  const effects: readonly (readonly [Effect, readonly EntryChange[]])[] = [
    ['changedAmount', changedAmount],
    ['moved', moved],
    ['left', left],
    ['entered', entered],
  ];
  return new Map(
    effects.flatMap(([effect, changes]) => changes.map((change) => [rowKey(change.before), effect] as const)),
  );
}

/** What was tried, with the value it had: `ISEE non oltre 25.000,00 → 22.000,00`. */
function triedText({ base, modes, order, published, rules, tried }: OpenSimulation): string {
  const { sheet } = simulationMessages;
  const naming = ruleNaming(fieldNaming(base.known), base.known.ambito.comuni);
  const values = rules.flatMap(({ quantities, title }) =>
    quantities
      .filter(({ path }) => tried.texts.has(path))
      .map((quantity) => {
        const before = formatQuantity(published.get(quantity.path) ?? null, quantity.unit);
        const after = formatQuantity(quantity.value, quantity.unit);
        const shown = (text: string) => (text === '' ? simulationMessages.noCap : text);
        return sheet.triedValue(title, quantityName(quantity, naming), shown(before), shown(after));
      }),
  );
  const ways = modes
    .filter(({ path }) => tried.modes.has(path))
    .map(({ mode, partOf }) => `${simulationMessages.modeOf(partOf)}: ${budgetKindWords[mode.kind]}`);
  const keys = order.map((key) => (key.by === 'tier' ? key.label : `${key.label} (${directionWords[key.direction]})`));
  return [...values, ...ways, ...(tried.order === null ? [] : [sheet.triedOrder(keys.join(', '))])].join('; ');
}
