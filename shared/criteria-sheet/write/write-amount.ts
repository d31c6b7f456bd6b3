import { amountKindWords, lineWords } from '../../messages/it/criteria-kinds.ts';
import type { Amount, LinePoint, SimpleAmount } from '../../rules/amount.ts';
import { formOf, type NumberForm, numberCell } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { intervalCells } from './write-intervals.ts';
import { textCell, underHead, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Importo*: one amount, or the field whose choices decide and one amount for each.
 *
 * @example writeAmount({ kind: 'fixed', cents }, names)[0]?.cells.kind?.value // 'fisso'
 */
export function writeAmount(amount: Amount, names: RuleNames): readonly WrittenLine[] {
  if (amount.kind !== 'byProfile') return writeSimple(amount, {}, names);
  const choices = names.choicesOf(amount.field);
  const head = { kind: textCell(amountKindWords.byProfile), field: textCell(names.fields.nameOf(amount.field)) };
  return [
    { kind: 'first', cells: head },
    ...amount.table.flatMap(({ value, amount: simple }) =>
      writeSimple(simple, { choice: textCell(choices.nameOf(value)) }, names),
    ),
  ];
}

function writeSimple(amount: SimpleAmount, cells: WrittenCells, names: RuleNames): readonly WrittenLine[] {
  const head: WrittenCells = { ...cells, kind: textCell(amountKindWords[amount.kind]) };
  if (amount.kind === 'fixed') return underHead(head, [{ gives: numberCell(amount.cents, 'money') }]);
  const form = formOf(names.known.get(amount.field)?.type ?? 'integer');
  const onField = { ...head, field: textCell(names.fields.nameOf(amount.field)) };
  switch (amount.kind) {
    case 'share':
      return underHead(onField, [
        {
          gives: numberCell(amount.basisPoints, 'percent'),
          cap: amount.cap === null ? null : numberCell(amount.cap, 'money'),
        },
      ]);
    case 'linearShare':
      return underHead(onField, [
        { operator: textCell(lineWords.below), gives: numberCell(amount.below, 'money') },
        pointCells(lineWords.firstPoint, amount.from, form),
        pointCells(lineWords.secondPoint, amount.to, form),
        { operator: textCell(lineWords.above), gives: numberCell(amount.above, 'money') },
      ]);
    case 'stepTable': {
      const given = (gives: number) => numberCell(gives, amount.shareOf === null ? 'money' : 'percent');
      const shareOf = amount.shareOf === null ? null : textCell(names.fields.nameOf(amount.shareOf));
      return underHead({ ...onField, shareOf }, [
        ...amount.steps.map((step) => ({ ...intervalCells(step, form), gives: given(step.gives) })),
        ...(amount.outside === null ? [] : [{ operator: textCell(lineWords.outside), gives: given(amount.outside) }]),
      ]);
    }
    case 'months':
      return underHead(onField, [
        {
          operator: textCell(lineWords.months),
          value: numberCell(amount.most, 'integer'),
          gives: numberCell(amount.monthly, 'money'),
        },
      ]);
  }
}

function pointCells(word: string, { at, cents }: LinePoint, form: NumberForm): WrittenCells {
  return { operator: textCell(word), value: numberCell(at, form), gives: numberCell(cents, 'money') };
}
