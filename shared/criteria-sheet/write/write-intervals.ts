import { lineWords, operatorWords } from '../../messages/it/criteria-kinds.ts';
import type { Interval } from '../../rules/interval.ts';
import { type NumberForm, numberCell } from '../number-cell.ts';
import { textCell, type WrittenCells } from './written-line.ts';

/**
 * An interval as an act writes it: *oltre 6.000,00* · *fino a (compreso) 12.000,00*.
 *
 * @example intervalCells({ from: null, fromIncluded: false, to: 1, toIncluded: true }, 'integer').operator?.value
 * // 'fino a (compreso)'
 */
export function intervalCells({ from, fromIncluded, to, toIncluded }: Interval, form: NumberForm): WrittenCells {
  if (from === null && to === null) return { operator: textCell(lineWords.anyValue) };
  const isOneValue = from !== null && from === to && fromIncluded && toIncluded;
  if (isOneValue) return { operator: textCell(operatorWords.equals), value: numberCell(from, form) };
  const ends = [
    ...(from === null ? [] : [{ word: fromIncluded ? operatorWords.atLeast : operatorWords.moreThan, at: from }]),
    ...(to === null ? [] : [{ word: toIncluded ? operatorWords.atMost : operatorWords.lessThan, at: to }]),
  ];
  const [first, second] = ends;
  return {
    operator: textCell(first?.word ?? null),
    value: first === undefined ? null : numberCell(first.at, form),
    operator2: textCell(second?.word ?? null),
    value2: second === undefined ? null : numberCell(second.at, form),
  };
}
