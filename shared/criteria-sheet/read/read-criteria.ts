import {
  alternativeKindWords,
  criterionKindWords,
  lineWords,
  whenMissingWords,
} from '../../messages/it/criteria-kinds.ts';
import type { Alternative, Criterion, CriterionGroup } from '../../rules/criterion.ts';
import type { IsoDate, Points } from '../../values/brands.ts';
import { foldText } from '../../values/fold-text.ts';
import { parseText } from '../../values/plain-text.ts';
import type { RuleNames } from '../rule-names.ts';
import { type Owner, ownersOf } from './owners.ts';
import { readAssigned } from './read-assigned.ts';
import { readDate, readOptionalPoints, readPoints, readText, readWord, reportUnread } from './read-cells.ts';
import { locateIn, readNamed } from './read-named.ts';
import { readField } from './read-names.ts';
import { readPointsRule } from './read-points-rule.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

interface Context {
  readonly names: RuleNames;
  readonly reading: Reading;
}

type Writable<Part> = { -readonly [Key in keyof Part]: Part[Key] };
type OpenGroup = Omit<CriterionGroup, 'criteria'> & { readonly criteria: Criterion[] };

/** The table *Criteri*: groups, the criteria under each, the alternatives under a *migliore fra alternative*. */
export function readCriteria(rows: readonly SheetRow[], context: Context): readonly CriterionGroup[] {
  const { reading } = context;
  const groups: OpenGroup[] = [];
  let alternatives: { readonly path: string; readonly list: Alternative[] } | null = null;
  for (const owner of ownersOf(rows, ['kind', 'code', 'name', 'article'], reading)) {
    const row = owner.head;
    if (isAlternative(row)) {
      if (alternatives === null) {
        reading.report('ALTERNATIVE_WITHOUT_BEST', row.placeOf('kind'));
        continue;
      }
      const path = `${alternatives.path}.alternatives[${alternatives.list.length}]`;
      const alternative = reading.within(path, () => readAlternative(owner, path, context));
      if (alternative !== null) alternatives.list.push(alternative);
      continue;
    }
    alternatives = null;
    const kind = readWord({ row, column: 'kind' }, criterionKindWords, reading);
    if (kind === null) continue;
    if (kind === 'group') {
      const path = `groups[${groups.length}]`;
      groups.push(reading.within(path, () => readGroup(owner, path, reading)));
      continue;
    }
    const group = groups.at(-1);
    if (group === undefined) {
      reading.report('GROUP_MISSING', row.placeOf('kind'));
      continue;
    }
    const path = `groups[${groups.length - 1}].criteria[${group.criteria.length}]`;
    const criterion = reading.within(path, () => readCriterion(kind, owner, path, context));
    group.criteria.push(criterion.read);
    if (criterion.alternatives !== null) alternatives = { path, list: criterion.alternatives };
  }
  return groups;
}

function isAlternative(row: SheetRow): boolean {
  const kind = parseText(row.take('kind'));
  if (!kind.ok) return false;
  return Object.values(alternativeKindWords).some((word) => foldText(word) === foldText(kind.value));
}

function readGroup({ head, rows }: Owner, path: string, reading: Reading): OpenGroup {
  const { id, label } = readNamed(head, path, reading);
  locateIn(head, path, { cap: 'cap' }, reading);
  const cap = readOptionalPoints({ row: head, column: 'cap' }, reading);
  reportUnread(rows, reading);
  return { id, label, cap, criteria: [] };
}

function readAlternative(owner: Owner, path: string, context: Context): Alternative | null {
  const kind = readWord({ row: owner.head, column: 'kind' }, alternativeKindWords, context.reading);
  if (kind === null) return null;
  const named = readHead(owner.head, path, context.reading);
  const rule = readPointsRule(kind, owner, path, context);
  reportUnread(owner.rows, context.reading);
  return { ...named, ...rule };
}

interface ReadCriterion {
  readonly read: Criterion;
  /** Where the alternatives of the rows below go; `null` of the other kinds. */
  readonly alternatives: Alternative[] | null;
}

function readCriterion(kind: Criterion['kind'], owner: Owner, path: string, context: Context): ReadCriterion {
  const { head: row, rows } = owner;
  const { reading } = context;
  const base = {
    ...readHead(row, path, reading),
    whenMissing: readWord({ row, column: 'missing' }, whenMissingWords, reading) ?? 'incomplete',
  } as const;
  const alternatives: Alternative[] = [];
  const read = (): Criterion => {
    switch (kind) {
      case 'best':
        return { ...base, kind, alternatives };
      case 'penalty':
        return { ...base, kind, ...readPenalty(row, path, context) };
      case 'assigned':
        return { ...base, kind, ...readAssigned(owner, path, context) };
      default:
        return { ...base, ...readPointsRule(kind, owner, path, context) };
    }
  };
  const criterion = read();
  reportUnread(rows, reading);
  return { read: criterion, alternatives: kind === 'best' ? alternatives : null };
}

function readHead(
  row: SheetRow,
  path: string,
  reading: Reading,
): Writable<Pick<Criterion, 'id' | 'label' | 'article'>> {
  return { ...readNamed(row, path, reading), article: readText({ row, column: 'article' }, reading) };
}

function readPenalty(row: SheetRow, path: string, context: Context) {
  const { reading } = context;
  locateIn(row, path, { field: 'field', points: 'points', period: 'value' }, reading);
  readWord({ row, column: 'operator' }, { from: lineWords.from }, reading);
  readWord({ row, column: 'operator2' }, { to: lineWords.to }, reading);
  return {
    field: readField(row, context),
    from: readDate({ row, column: 'value' }, reading) ?? NO_DAY,
    to: readDate({ row, column: 'value2' }, reading) ?? NO_DAY,
    points: readPoints({ row, column: 'points' }, reading) as Points,
  };
}

/** Stands in for a day that could not be read: the rule set is then not given to anybody. */
const NO_DAY = '' as IsoDate;
