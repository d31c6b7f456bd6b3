import { noticeItems } from '../../messages/it/criteria-kinds.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { numberCell } from '../number-cell.ts';
import type { SheetCell } from '../sheet-content.ts';
import { dateCell, flagCell, pointsCell, textCell, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Bando*: one item each.
 *
 * @example writeNotice(b2Rules2025)[0]?.cells.value?.value // 'B2-2025'
 */
export function writeNotice({ call, version, title, act, totalCap }: RuleSet): readonly WrittenLine[] {
  return [
    line('call', textCell(call)),
    line('version', numberCell(version, 'integer')),
    line('title', textCell(title)),
    line('reference', textCell(act.reference)),
    line('date', act.date === null ? null : dateCell(act.date)),
    line('demonstration', flagCell(act.demonstration)),
    line('totalCap', pointsCell(totalCap)),
  ];
}

function line(item: keyof typeof noticeItems, value: SheetCell | null): WrittenLine {
  return { kind: 'first', cells: { item: textCell(noticeItems[item]), value } };
}
