import { parseText } from '../../values/plain-text.ts';
import type { ColumnId } from '../layout.ts';
import type { Names } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';
import type { ProblemFacts, SheetProblemCode } from '../sheet-problem.ts';
import { type Cell, readTexts, takeRequired } from './read-cells.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/** What a cell must name, and how a name that nothing has is told. */
export interface AskedName {
  readonly names: Names;
  readonly unknown: SheetProblemCode;
  readonly facts?: ProblemFacts;
}

/** A choice of a field. */
export function choiceOf(field: string, { fields, choicesOf }: RuleNames): AskedName {
  const names = choicesOf(field);
  const facts = { field: fields.labelOf(field), choices: names.all.join(' · ') };
  return { names, unknown: 'CHOICE_UNKNOWN', facts };
}

/**
 * A name among some; `null` where it is none of them, or blank, which is told under the code.
 *
 * @example readName({ row, column: 'field' }, { names, unknown: 'UNKNOWN_FIELD' }, reading) // 'isee'
 */
export function readName(cell: Cell, asked: AskedName, reading: Reading): string | null {
  const text = parseText(takeRequired(cell, reading));
  return text.ok ? resolveName(text.value, { ...cell, ...asked }, reading) : null;
}

/** Several names separated by «;»: those that could be read. */
export function readNames(cell: Cell, asked: AskedName, reading: Reading): readonly string[] {
  return readTexts(cell).flatMap((text) => resolveName(text, { ...cell, ...asked }, reading) ?? []);
}

/** What a text names; `null` where nothing or several things, which is told. */
export function resolveName(
  text: string,
  { row, column, names, unknown, facts = {} }: Cell & AskedName,
  reading: Reading,
): string | null {
  const found = names.resolve(text);
  if (found.ok) return found.id;
  const place = row.placeOf(column);
  if (found.reason === 'ambiguous') reading.report('NAME_AMBIGUOUS', place, { read: text });
  else {
    const suggestion = found.suggestion === null ? {} : { suggestion: found.suggestion };
    reading.report(unknown, place, { ...facts, [READ_AS[unknown] ?? 'read']: text, ...suggestion });
  }
  return null;
}

/** Under which fact each code names what was read. */
const READ_AS: Readonly<Partial<Record<SheetProblemCode, string>>> = {
  UNKNOWN_FIELD: 'field',
  CHOICE_UNKNOWN: 'value',
  GROUP_UNKNOWN: 'group',
  OVERFLOW_UNKNOWN: 'ranking',
  BUDGET_TIER_UNKNOWN: 'tier',
};

/** The field a row reads; empty where it cannot be told which. */
export function readField(
  row: SheetRow,
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
  column: ColumnId = 'field',
): string {
  return readName({ row, column }, { names: names.fields, unknown: 'UNKNOWN_FIELD' }, reading) ?? '';
}

/** The choice of a field that a row names; as written where the field is not known, or has no choices to judge it by. */
export function readChoice(
  cell: Cell,
  field: string,
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
): string {
  const text = parseText(takeRequired(cell, reading));
  if (!text.ok || !hasChoices(field, names)) return text.ok ? text.value : '';
  return resolveName(text.value, { ...cell, ...choiceOf(field, names) }, reading) ?? '';
}

/** Several choices of a field, separated by «;»; as written where the field has no choices. */
export function readChoices(
  cell: Cell,
  field: string,
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
): readonly string[] {
  takeRequired(cell, reading);
  return hasChoices(field, names) ? readNames(cell, choiceOf(field, names), reading) : readTexts(cell);
}

function hasChoices(field: string, { known }: RuleNames): boolean {
  return known.get(field)?.type === 'choice';
}
