import type fc from 'fast-check';
import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import type { SheetCell, SheetContent } from '../../../shared/criteria-sheet/sheet-content.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { formatSerial } from '../../../shared/values/format-serial.ts';
import { type Draw, drawn } from '../rules/arbitrary/draw.ts';

/**
 * The cells of a worksheet after people have worked on it without changing what it says: blank rows between lines, blanks
 * around texts, words in capitals, numbers and days typed as text, columns put in between.
 */
export function asPeopleLeaveIt(ruleSet: RuleSet): fc.Arbitrary<readonly (readonly CellValue[])[]> {
  const content = criteriaSheetOf(ruleSet);
  return drawn((draw) => {
    const inserted = draw.chance(30) ? draw.whole(1, content.messageColumn) : null;
    return content.lines.flatMap(({ kind, cells }) => {
      const row = kind === 'list' ? cells.map((cell) => cell?.value ?? '') : retyped(draw, cells, content);
      if (inserted !== null) row.splice(inserted, 0, kind === 'first' && draw.chance(10) ? 'appunto' : '');
      const blank = row.map(() => draw.one(['', null, ' ', '\u00a0']));
      return draw.chance(15) && kind !== 'list' ? [row, blank] : [row];
    });
  });
}

function retyped(draw: Draw, cells: readonly (SheetCell | null)[], { lists }: SheetContent): CellValue[] {
  const words = new Set(lists.map(({ column }) => column));
  return cells.map((cell, column) => {
    if (cell === null || cell.value === null) return draw.one(['', null, ' ']);
    const text = draw.chance(40) ? asTyped(cell) : cell.value;
    if (typeof text !== 'string') return text;
    const cased = words.has(column) && WORDS.test(text) && draw.chance(30) ? text.toUpperCase() : text;
    return `${draw.one(BLANKS)}${cased}${draw.one(BLANKS)}`;
  });
}

const BLANKS = ['', '', '', ' ', '\u00a0', ' \u200b'] as const;

/** Words of ours that no name in the random rules is. */
const WORDS = /^(?:fino a \(compreso\)|è sì|è uno di|a fasce|per unità|decrescente|domanda incompleta|risposte)$/;

/** What a clerk types for a value that Excel keeps as a number. */
function asTyped({ value, format }: SheetCell): CellValue {
  if (typeof value !== 'number') return value;
  switch (format) {
    case 'date':
      return formatSerial(value);
    case 'money': {
      const [euros = '', cents = ''] = value.toFixed(2).split('.');
      return `${euros.replaceAll(/\B(?=(?:\d{3})+$)/g, '.')},${cents}`;
    }
    default:
      return String(value).replace('.', ',');
  }
}
