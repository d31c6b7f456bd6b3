import { directionWords, orderWords } from '../../messages/it/criteria-kinds.ts';
import type { OrderKey } from '../../rules/order-key.ts';
import type { Names } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';
import { readText, readWord, reportUnread } from './read-cells.ts';
import { locateIn } from './read-named.ts';
import { readName } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * The table *Ordine*, one key a row.
 *
 * @example readOrder(rows, { names, groups, reading })[0]?.by // 'score'
 */
export function readOrder(
  rows: readonly SheetRow[],
  { names, groups, reading }: { readonly names: RuleNames; readonly groups: Names; readonly reading: Reading },
): readonly OrderKey[] {
  const keys: OrderKey[] = [];
  for (const row of rows) {
    const path = `order[${keys.length}]`;
    const key = reading.within(path, () => readKey(row, path));
    if (key !== null) keys.push(key);
  }
  return keys;

  function readKey(row: SheetRow, path: string): OrderKey | null {
    const by = readWord({ row, column: 'kind' }, orderWords, reading);
    if (by === null) return null;
    locateIn(row, path, { '': 'kind', field: 'field', group: 'field' }, reading);
    const label = readText({ row, column: 'name' }, reading);
    const key = by === 'tier' ? { by, label } : readDirected(by, label, row);
    reportUnread([row], reading);
    return key;
  }

  function readDirected(by: Exclude<OrderKey['by'], 'tier'>, label: string, row: SheetRow): OrderKey {
    const direction = readWord({ row, column: 'direction' }, directionWords, reading) ?? 'ascending';
    const subject = { row, column: 'field' } as const;
    switch (by) {
      case 'score':
        return { by, direction, label };
      case 'field': {
        const field = readName(subject, { names: names.fields, unknown: 'UNKNOWN_FIELD' }, reading) ?? '';
        return { by, field, direction, label };
      }
      case 'group': {
        const group = readName(subject, { names: groups, unknown: 'GROUP_UNKNOWN' }, reading) ?? '';
        return { by, group, direction, label };
      }
    }
  }
}
