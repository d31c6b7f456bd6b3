import { directionWords, orderWords } from '../../messages/it/criteria-kinds.ts';
import type { OrderKey } from '../../rules/order-key.ts';
import type { Names } from '../names.ts';
import type { RuleNames } from '../rule-names.ts';
import { textCell, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Ordine*: one key each.
 *
 * @example writeOrder(b2Rules2025.order, names, groups)[0]?.cells.kind?.value // 'punteggio'
 */
export function writeOrder(order: readonly OrderKey[], names: RuleNames, groups: Names): readonly WrittenLine[] {
  return order.map((key) => ({
    kind: 'first',
    cells: { kind: textCell(orderWords[key.by]), name: textCell(key.label), ...subjectCells(key) },
  }));

  function subjectCells(key: OrderKey): WrittenCells {
    if (key.by === 'tier') return {};
    const direction = textCell(directionWords[key.direction]);
    switch (key.by) {
      case 'score':
        return { direction };
      case 'field':
        return { field: textCell(names.fields.nameOf(key.field)), direction };
      case 'group':
        return { field: textCell(groups.nameOf(key.group)), direction };
    }
  }
}
