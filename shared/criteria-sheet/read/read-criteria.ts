import {
  alternativeKindWords,
  criterionKindWords,
  lineWords,
  whenMissingWords,
} from '../../messages/it/criteria-kinds.ts';
import type { Alternative, Criterion, CriterionGroup } from '../../rules/criterion.ts';
import type { IsoDate } from '../../values/brands.ts';
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

type OpenGroup = Omit<CriterionGroup, 'criteria'> & { readonly criteria: Criterion[] };

/** Where the alternatives of the rows to come belong. */
interface OpenCriterion {
  readonly path: string;
  readonly alternatives: Alternative[];
}

/**
 * The table *Criteri*: groups, the criteria under each, the alternatives under a *migliore fra alternative*.
 *
 * @example readCriteria(rows, { names, reading })[0]?.criteria.length // 3
 */
export function readCriteria(rows: readonly SheetRow[], context: Context): readonly CriterionGroup[] {
  const { reading } = context;
  const groups: OpenGroup[] = [];
  let open: OpenCriterion | null = null;
  for (const owner of ownersOf(rows, ['kind', 'code', 'name', 'article'], reading)) {
    if (isAlternative(owner.head)) addAlternative(owner, open, context);
    else open = addCriterion(owner, groups, context);
  }
  return groups;
}

function addAlternative(owner: Owner, open: OpenCriterion | null, context: Context): void {
  const { reading } = context;
  if (open === null) {
    reading.report('ALTERNATIVE_WITHOUT_BEST', owner.head.placeOf('kind'));
    return;
  }
  const path = `${open.path}.alternatives[${open.alternatives.length}]`;
  const alternative = reading.within(path, () => readAlternative(owner, path, context));
  if (alternative !== null) open.alternatives.push(alternative);
}

/** A group, or a criterion of the last one. */
function addCriterion(owner: Owner, groups: OpenGroup[], context: Context): OpenCriterion | null {
  const { reading } = context;
  const row = owner.head;
  const kind = readWord({ row, column: 'kind' }, criterionKindWords, reading);
  // Of an unknown kind, alternatives may well follow.
  if (kind === null) return { path: '', alternatives: [] };
  if (kind === 'group') {
    const path = `groups[${groups.length}]`;
    groups.push(reading.within(path, () => readGroup(owner, path, reading)));
    return null;
  }
  if (groups.length === 0) {
    reading.report('GROUP_MISSING', row.placeOf('kind'));
    groups.push({ id: '', label: '', cap: null, criteria: [] });
  }
  const criteria = groups.at(-1)?.criteria ?? [];
  const path = `groups[${groups.length - 1}].criteria[${criteria.length}]`;
  const { criterion, alternatives } = reading.within(path, () => readCriterion(kind, owner, path, context));
  criteria.push(criterion);
  return alternatives === null ? null : { path, alternatives };
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
  readonly criterion: Criterion;
  /** To be filled by the rows below; `null` of the other kinds. */
  readonly alternatives: Alternative[] | null;
}

function readCriterion(kind: Criterion['kind'], owner: Owner, path: string, context: Context): ReadCriterion {
  const { head: row, rows } = owner;
  const { reading } = context;
  const head = readHead(row, path, reading);
  const whenMissing = readWord({ row, column: 'missing' }, whenMissingWords, reading) ?? 'incomplete';
  const base = { ...head, whenMissing };
  const alternatives: Alternative[] | null = kind === 'best' ? [] : null;
  const readKind = (): Criterion => {
    switch (kind) {
      case 'best':
        return { ...base, kind, alternatives: alternatives ?? [] };
      case 'penalty':
        return { ...base, kind, ...readPenalty(row, path, context) };
      case 'assigned':
        return { ...base, kind, ...readAssigned(owner, path, context) };
      default:
        return { ...base, ...readPointsRule(kind, owner, path, context) };
    }
  };
  const criterion = readKind();
  reportUnread(rows, reading);
  return { criterion, alternatives };
}

function readHead(row: SheetRow, path: string, reading: Reading) {
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
    points: readPoints({ row, column: 'points' }, reading),
  };
}

/** Stands in for a day that could not be read: the rule set is then not given to anybody. */
const NO_DAY = '' as IsoDate;
