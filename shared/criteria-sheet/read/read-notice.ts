import { noticeItems } from '../../messages/it/criteria-kinds.ts';
import { noticeExampleOf } from '../../messages/it/criteria-words.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import {
  dateOf,
  readFlag,
  readOptionalPoints,
  readRequiredNumber,
  readText,
  readWord,
  reportUnread,
} from './read-cells.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

type Item = keyof typeof noticeItems;

const mayBeBlank: ReadonlySet<Item> = new Set(['date', 'totalCap']);

/**
 * The table *Bando*. The total cap may be blank, and the date of the act.
 *
 * @example readNotice(rows, reading).version // 1
 */
export function readNotice(
  rows: readonly SheetRow[],
  reading: Reading,
): Pick<RuleSet, 'call' | 'version' | 'title' | 'act' | 'totalCap'> {
  const byItem = new Map<Item, SheetRow>();
  for (const row of rows) {
    const item = readWord({ row, column: 'item' }, noticeItems, reading);
    if (item === null) row.take('value');
    else if (byItem.has(item)) reading.report('LINE_UNEXPECTED', row.placeOf('item'));
    else byItem.set(item, row);
  }
  const value = <Read>(item: Item, read: (row: SheetRow) => Read, otherwise: Read): Read => {
    const row = byItem.get(item);
    if (row === undefined) {
      reading.report('LINE_MISSING', reading.placeOf('notice', []), { line: noticeItems[item] });
      return otherwise;
    }
    if (row.has('value') || mayBeBlank.has(item)) return read(row);
    // All lines are under the same heading: the blank one is called by its own name.
    const facts = { column: noticeItems[item], example: noticeExampleOf(item) };
    reading.report('CELL_MISSING', row.placeOf('value'), facts);
    return otherwise;
  };
  const text = (row: SheetRow) => readText({ row, column: 'value' }, reading);
  const notice = {
    call: value('call', (row) => readCall(row, reading), ''),
    version: value('version', (row) => readVersion(row, reading), 1),
    title: value('title', text, ''),
    act: {
      reference: value('reference', text, ''),
      date: value('date', (row) => readOptionalDate(row, reading), null),
      demonstration: value('demonstration', (row) => readFlag({ row, column: 'value' }, reading), false),
    },
    totalCap: value('totalCap', (row) => readOptionalPoints({ row, column: 'value' }, reading), null),
  };
  reportUnread([...byItem.values()], reading);
  return notice;
}

function readCall(row: SheetRow, reading: Reading): string {
  const text = readText({ row, column: 'value' }, reading);
  if (text.length > LONGEST_CALL) {
    reading.report('TEXT_TOO_LONG', row.placeOf('value'), { length: text.length, most: LONGEST_CALL });
  }
  return text;
}

function readVersion(row: SheetRow, reading: Reading): number {
  const version = readRequiredNumber({ row, column: 'value' }, 'integer', reading) ?? 1;
  if (version < 1) reading.report('VALUE_UNFIT', row.placeOf('value'), { read: version, wanted: 'version' });
  return version;
}

function readOptionalDate(row: SheetRow, reading: Reading) {
  const value = row.take('value');
  return value === null ? null : dateOf(value, { row, column: 'value' }, reading);
}

const LONGEST_CALL = 64;
