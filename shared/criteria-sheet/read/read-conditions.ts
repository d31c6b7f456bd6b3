import { partWords } from '../../messages/it/criteria-kinds.ts';
import type { Condition } from '../../rules/condition.ts';
import type { Tier } from '../../rules/order-key.ts';
import type { Gate, Reserve } from '../../rules/rule-set.ts';
import type { RuleNames } from '../rule-names.ts';
import { type Owner, ownersOf } from './owners.ts';
import { readCode, readText, readWord, reportUnread, takeRequired } from './read-cells.ts';
import { readCondition } from './read-condition.ts';
import { locateIn, readNamed } from './read-named.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

interface Context {
  readonly names: RuleNames;
  readonly reading: Reading;
}

/**
 * The table *Requisiti*: the rows *si applica se* of each, then those of *requisito*.
 *
 * @example readGates(rows, { names, reading })[0]?.code // 'RESIDENZA'
 */
export function readGates(rows: readonly SheetRow[], context: Context): readonly Gate[] {
  return eachOwner(rows, 'gates', context.reading, (owner, path): Gate => {
    const { appliesWhen, gate } = partWords;
    const partOf = splitByPart(owner.rows, { appliesWhen, gate }, 'gate', context.reading);
    const asked = partOf('appliesWhen');
    return {
      ...readReason(owner.head, path, context.reading),
      ...(asked.length > 0 ? { appliesWhen: readCondition(asked, `${path}.appliesWhen`, context) } : {}),
      condition: conditionOf(owner, partOf('gate'), path, context),
    };
  });
}

/** The table *Riserve*. */
export function readReserves(rows: readonly SheetRow[], context: Context): readonly Reserve[] {
  return eachOwner(rows, 'reserves', context.reading, (owner, path): Reserve => {
    const { reserve } = partWords;
    const partOf = splitByPart(owner.rows, { reserve }, 'reserve', context.reading);
    const reason = readReason(owner.head, path, context.reading);
    return { ...reason, condition: conditionOf(owner, partOf('reserve'), path, context) };
  });
}

/** The names of the tiers, which conditions may compare with. */
export function readTierNames(rows: readonly SheetRow[], reading: Reading): readonly Tier[] {
  return eachOwner(rows, 'tiers', reading, ({ head }, path): Tier => {
    const named = readNamed(head, path, reading);
    return { ...named, article: readText({ row: head, column: 'article' }, reading), condition: null };
  });
}

/** The conditions of the tiers whose names were read: *tutti gli altri* has none. */
export function readTiers(rows: readonly SheetRow[], tiers: readonly Tier[], context: Context): readonly Tier[] {
  const { tier, everybody } = partWords;
  return eachOwner(rows, 'tiers', context.reading, (owner, path, index): Tier => {
    const partOf = splitByPart(owner.rows, { tier, everybody }, 'tier', context.reading);
    const named = tiers[index] ?? { id: '', label: '', article: '', condition: null };
    if (partOf('everybody').length === 0)
      return { ...named, condition: conditionOf(owner, partOf('tier'), path, context) };
    reportUnread(owner.rows, context.reading);
    return { ...named, condition: null };
  });
}

function conditionOf(owner: Owner, rows: readonly SheetRow[], path: string, context: Context): Condition {
  context.reading.locate(`${path}.condition`, owner.head.placeOf('field'));
  const condition = readCondition(rows, `${path}.condition`, context);
  reportUnread(owner.rows, context.reading);
  return condition;
}

function eachOwner<Part>(
  rows: readonly SheetRow[],
  section: string,
  reading: Reading,
  readOwner: (owner: Owner, path: string, index: number) => Part,
): readonly Part[] {
  return ownersOf(rows, ['code', 'name', 'article'], reading).map((owner, index) => {
    const path = `${section}[${index}]`;
    return reading.within(path, () => readOwner(owner, path, index));
  });
}

function readReason(row: SheetRow, path: string, reading: Reading) {
  locateIn(row, path, { '': 'code' }, reading);
  takeRequired({ row, column: 'code' }, reading);
  return {
    code: readCode({ row, column: 'code' }, reading),
    text: readText({ row, column: 'name' }, reading),
    article: readText({ row, column: 'article' }, reading),
  };
}

/** The rows of each part: a row that names none goes on with the part above, the first with the usual one. */
function splitByPart<Part extends string>(
  rows: readonly SheetRow[],
  words: Readonly<Record<Part, string>>,
  usual: NoInfer<Part>,
  reading: Reading,
): (part: Part) => readonly SheetRow[] {
  const parts = new Map<Part, SheetRow[]>();
  let current: Part = usual;
  for (const row of rows) {
    if (row.has('kind')) current = readWord({ row, column: 'kind' }, words, reading) ?? current;
    const found = parts.get(current);
    if (found === undefined) parts.set(current, [row]);
    else found.push(row);
  }
  return (part) => parts.get(part) ?? [];
}
