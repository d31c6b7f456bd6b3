import type { Amount, LinePoint, SimpleAmount } from '../../../rules/amount.ts';
import type { RuleLine, SaidOfLine } from '../../../rules/compare-rule-sets.ts';
import type { Cents } from '../../../values/brands.ts';
import { formatCents } from '../../../values/format-money.ts';
import { amountKindWords, lineWords } from '../criteria-kinds.ts';
import { intervalText } from './condition-lines.ts';
import { percentText, type RuleTexts } from './rule-texts.ts';
import { leaf, said, saidMoney } from './said.ts';

/** What a funded row receives. */
export function amountLine(amount: Amount, texts: RuleTexts): RuleLine {
  if (amount.kind !== 'byProfile') return simpleLine(amount, { key: 'amount', name: '' }, texts);
  return {
    key: 'amount',
    name: '',
    kind: amount.kind,
    says: [saidKind(amount), said('Campo', amount.field, texts.field(amount.field))],
    lines: amount.table.map(({ value, amount: simple }) =>
      simpleLine(simple, { key: value, name: texts.constant(value, amount.field) }, texts),
    ),
  };
}

function simpleLine(
  amount: SimpleAmount,
  { key, name }: { readonly key: string; readonly name: string },
  texts: RuleTexts,
): RuleLine {
  return {
    key,
    name,
    kind: amount.kind,
    says: [saidKind(amount), ...simpleSays(amount, texts)],
    lines: amount.kind === 'stepTable' ? stepLines(amount, texts) : [],
  };
}

function saidKind({ kind }: Amount): SaidOfLine {
  return said('Tipo', kind, amountKindWords[kind]);
}

function simpleSays(amount: SimpleAmount, texts: RuleTexts): readonly SaidOfLine[] {
  if (amount.kind === 'fixed') return [saidMoney('Importo', amount.cents)];
  const field = said('Campo', amount.field, texts.field(amount.field));
  switch (amount.kind) {
    case 'share':
      return [
        field,
        said('Quota', amount.basisPoints, percentText(amount.basisPoints)),
        saidMoney('Tetto', amount.cap),
      ];
    case 'linearShare':
      return [
        field,
        saidMoney(lineWords.below, amount.below),
        said(lineWords.firstPoint, amount.from, pointText(amount.from, amount.field, texts)),
        said(lineWords.secondPoint, amount.to, pointText(amount.to, amount.field, texts)),
        saidMoney(lineWords.above, amount.above),
      ];
    case 'stepTable':
      return [
        field,
        said('Quota calcolata su', amount.shareOf, amount.shareOf === null ? 'nessuno' : texts.field(amount.shareOf)),
        said(
          lineWords.outside,
          amount.outside,
          amount.outside === null ? 'nessuno' : givesText(amount.outside, amount),
        ),
      ];
    case 'months':
      return [
        field,
        saidMoney('Importo mensile', amount.monthly),
        said(lineWords.months, amount.most, String(amount.most)),
      ];
  }
}

type StepTable = Extract<SimpleAmount, { kind: 'stepTable' }>;

function stepLines(amount: StepTable, texts: RuleTexts): readonly RuleLine[] {
  return amount.steps.map(({ gives, ...interval }) => {
    const text = intervalText(interval, (value) => texts.number(value, amount.field));
    const says = [said('Scaglione', interval, text), said('Importo o quota', gives, givesText(gives, amount))];
    return leaf({ key: null, name: text, says });
  });
}

function givesText(gives: number, { shareOf }: StepTable): string {
  if (!Number.isSafeInteger(gives)) return String(gives).replace('.', ',');
  return shareOf === null ? formatCents(gives as Cents) : percentText(gives);
}

function pointText({ at, cents }: LinePoint, field: string, texts: RuleTexts): string {
  return `${texts.number(at, field)}: ${formatCents(cents)}`;
}
