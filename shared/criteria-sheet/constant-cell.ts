import type { Comparison } from '../rules/condition.ts';
import type { Instant, IsoDate } from '../values/brands.ts';
import { twoDigits } from '../values/calendar-day.ts';
import type { CellValue } from '../values/cell-value.ts';
import { parseDate } from '../values/date.ts';
import { formatInstantRome } from '../values/format-moment.ts';
import { parseMoment } from '../values/moment.ts';
import { missing, notRead, type Parsed, read } from '../values/parsed.ts';
import { parseText } from '../values/plain-text.ts';
import { romeFromInstant } from '../values/rome-time.ts';
import { joinList, splitList } from './list-text.ts';
import type { Resolution } from './names.ts';
import { formOf, numberCell, readNumber } from './number-cell.ts';
import type { RuleNames } from './rule-names.ts';
import type { SheetCell } from './sheet-content.ts';
import { dateCell } from './write/written-line.ts';

/**
 * The value of a comparison as a cell, in the way people write values of that field: choices and Comuni by name, money in
 * euro, moments as a clock in Rome shows them.
 *
 * @example constantCell('caregiver', 'profile', names).value // 'Caregiver familiare'
 */
export function constantCell(value: NonNullable<Comparison['value']>, field: string, names: RuleNames): SheetCell {
  if (typeof value === 'number') return numberCell(value, formOf(names.known.get(field)?.type ?? 'integer'));
  if (typeof value === 'object') {
    return { value: joinList(value.map((item) => names.choicesOf(field).nameOf(item))), format: 'text' };
  }
  switch (names.known.get(field)?.type) {
    case 'date':
      return dateCell(value as IsoDate);
    case 'moment':
      return { value: momentText(value as Instant), format: 'text' };
    default:
      return { value: names.choicesOf(field).nameOf(value), format: 'text' };
  }
}

/** Why a cell holds no value of the field. */
export type ConstantReason =
  | 'unreadable'
  | 'notWhole'
  | { readonly text: string; readonly resolution: Extract<Resolution, { ok: false }> };

export type ReadConstant =
  | { readonly ok: true; readonly value: NonNullable<Comparison['value']> }
  | { readonly ok: false; readonly reason: 'missing' | ConstantReason };

/**
 * The value of a comparison as written in a cell; `several` where the comparison takes a list.
 *
 * @example readConstant('25.000,00', 'isee', { names, several: false }) // { ok: true, value: 2500000 }
 */
export function readConstant(
  cell: CellValue,
  field: string,
  { names, several }: { readonly names: RuleNames; readonly several: boolean },
): ReadConstant {
  if (several) return readSeveral(cell, field, names);
  const definition = names.known.get(field);
  switch (definition?.kind) {
    case 'number':
    case 'ratio':
      return readNumber(cell, formOf(definition.type));
    case 'time':
      return definition.type === 'date' ? asUnreadable(parseDate(cell)) : asUnreadable(parseMoment(cell));
    default: {
      const text = parseText(cell);
      return text.ok ? readName(text.value, field, names) : text;
    }
  }
}

function readSeveral(cell: CellValue, field: string, names: RuleNames): ReadConstant {
  const text = parseText(cell);
  const values: string[] = [];
  for (const item of text.ok ? splitList(text.value) : []) {
    const value = readName(item, field, names);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return values.length === 0 ? missing : read(values);
}

type ReadText = { readonly ok: true; readonly value: string } | Extract<ReadConstant, { ok: false }>;

function readName(text: string, field: string, names: RuleNames): ReadText {
  const type = names.known.get(field)?.type;
  if (type !== 'choice' && type !== 'comune') return read(text);
  const resolution = names.choicesOf(field).resolve(text);
  if (resolution.ok) return read(resolution.id);
  // Excel takes the first zero of a code away from who types it as a number.
  if (type === 'comune' && ISTAT.test(text)) return read(text.padStart(6, '0'));
  return { ok: false, reason: { text, resolution } };
}

/** To the minute where that is all there is; an hour that Rome had twice by its moment in Greenwich. */
function momentText(instant: Instant): string {
  const { second } = romeFromInstant(instant);
  const text = `${formatInstantRome(instant)}${second === 0 ? '' : `:${twoDigits(second)}`}`;
  const again = parseMoment(text);
  return again.ok && again.value === instant ? text : instant;
}

function asUnreadable<Value>(parsed: Parsed<Value, string>): Parsed<Value, 'unreadable'> {
  if (parsed.ok) return parsed;
  return parsed.reason === 'missing' ? missing : notRead('unreadable');
}

const ISTAT = /^\d{5,6}$/;
