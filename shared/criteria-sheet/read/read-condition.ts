import { linkWords, operatorWords } from '../../messages/it/criteria-kinds.ts';
import { operatorFits } from '../../rules/check/check-condition.ts';
import type { Comparison, Condition, Operator } from '../../rules/condition.ts';
import type { CellValue } from '../../values/cell-value.ts';
import { readConstant } from '../constant-cell.ts';
import { formOf } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { missingFacts, readWord, reportNumber, shown, takeRequired } from './read-cells.ts';
import { locateIn } from './read-named.ts';
import { choiceOf, readName, resolveName } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * A condition, one comparison a row: *e* goes on, *oppure* begins another alternative. Rows without a comparison are
 * passed over; no row at all is an empty condition, for the checks to tell.
 *
 * @param path where it stands: `gates[0].condition`
 * @example readCondition(rows, 'gates[0].condition', { names, reading }) // [[{ field: 'isee', operator: 'atMost', value: 2500000 }]]
 */
export function readCondition(
  rows: readonly SheetRow[],
  path: string,
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
): Condition {
  const alternatives: Comparison[][] = [];
  const [head] = rows;
  if (head !== undefined) reading.locate(path, head.placeOf('field'));
  for (const row of rows.filter(holdsComparison)) {
    const last = alternatives.at(-1);
    const link = readLink(row, last === undefined, reading);
    const alternative = last === undefined || link === 'or' ? [] : last;
    if (alternative !== last) alternatives.push(alternative);
    const place = `${path}[${alternatives.length - 1}]`;
    if (alternative.length === 0) reading.locate(place, row.placeOf('field'));
    alternative.push(readComparison(row, `${place}[${alternative.length}]`, { names, reading }));
  }
  return alternatives;
}

function holdsComparison(row: SheetRow): boolean {
  return row.has('link') || row.has('field') || row.has('operator') || row.has('value');
}

/** The first comparison is linked to nothing, whatever its cell says. */
function readLink(row: SheetRow, isFirst: boolean, reading: Reading): 'and' | 'or' | null {
  if (!isFirst) return readWord({ row, column: 'link' }, linkWords, reading);
  row.take('link');
  return null;
}

function readComparison(
  row: SheetRow,
  path: string,
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
): Comparison {
  const field = readName({ row, column: 'field' }, { names: names.fields, unknown: 'UNKNOWN_FIELD' }, reading);
  const operator = readWord({ row, column: 'operator' }, operatorWords, reading);
  locateIn(row, path, { '': 'field', operator: 'operator', value: 'value' }, reading);
  const kind = names.known.get(field ?? '')?.kind;
  if (field === null || operator === null || (kind !== undefined && !operatorFits(operator, kind))) {
    // The value of a comparison that cannot be asked is neither right nor wrong.
    row.take('value');
    return { field: field ?? '', operator: operator ?? 'isFilled' };
  }
  if (VALUELESS.has(operator)) return { field, operator };
  const several = operator === 'oneOf' || operator === 'noneOf';
  const value = readValue({ row, field, several }, { names, reading });
  return value === null ? { field, operator } : { field, operator, value };
}

const VALUELESS: ReadonlySet<Operator> = new Set(['isTrue', 'isFalse', 'isFilled', 'isBlank']);

function readValue(
  { row, field, several }: { readonly row: SheetRow; readonly field: string; readonly several: boolean },
  { names, reading }: { readonly names: RuleNames; readonly reading: Reading },
): NonNullable<Comparison['value']> | null {
  const cell = { row, column: 'value' } as const;
  const value: CellValue = takeRequired(cell, reading);
  if (value === null) return null;
  const parsed = readConstant(value, field, { names, several });
  if (parsed.ok) return parsed.value;
  const type = names.known.get(field)?.type ?? 'text';
  if (typeof parsed.reason === 'object') reportChoice(parsed.reason.text);
  else if (type === 'date' || type === 'moment') {
    reading.report('VALUE_UNFIT', row.placeOf('value'), { read: shown(value), wanted: type });
  } else if (parsed.reason !== 'missing') {
    reportNumber({ ...cell, value, reason: parsed.reason, form: formOf(type) }, reading);
  } else reading.report('CELL_MISSING', row.placeOf('value'), missingFacts(cell));
  return null;

  function reportChoice(text: string): void {
    if (type === 'comune') reading.report('COMUNE_UNKNOWN', row.placeOf('value'), { read: text });
    else resolveName(text, { ...cell, ...choiceOf(field, names) }, reading);
  }
}
