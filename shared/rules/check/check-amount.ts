import type { SimpleAmount } from '../amount.ts';
import type { BudgetMode, SpendingMode } from '../budget-mode.ts';
import type { RuleSet } from '../rule-set.ts';
import { checkChoiceTable } from './check-choice-table.ts';
import { checkKind } from './check-criterion.ts';
import { checkIntervals } from './check-intervals.ts';
import type { KnownFields } from './known-fields.ts';
import { noProblems, problem, type RuleSetProblem } from './rule-set-problem.ts';

/**
 * What cannot be right in the amount: sums that are not whole cents, a share beyond the whole, a line without a rise, steps
 * that overlap or leave a gap. Places alone (a nursery, a home for the elderly) give no money, and their amount is nothing.
 *
 * @example checkAmount({ …, amount: { kind: 'fixed', cents: 0 } }, known)[0]?.code // 'AMOUNT_NOT_POSITIVE'
 */
export function checkAmount(
  { amount, budget }: Pick<RuleSet, 'amount' | 'budget'>,
  known: KnownFields,
): readonly RuleSetProblem[] {
  if (amount.kind === 'fixed' && amount.cents === 0 && givesPlaces(budget)) return noProblems;
  if (amount.kind !== 'byProfile') return checkSimple(amount, 'amount', known);
  const values = amount.table.map(({ value }) => value);
  return [
    ...checkChoiceTable(amount.field, values, 'amount.table', known),
    ...amount.table.flatMap((line, index) => checkSimple(line.amount, `amount.table[${index}]`, known)),
  ];
}

function givesPlaces(budget: BudgetMode): boolean {
  return modesOf(budget).every(({ kind }) => kind === 'places');
}

function modesOf(budget: BudgetMode): readonly SpendingMode[] {
  if (budget.kind === 'byTier') return budget.tiers.map(({ mode }) => mode);
  return budget.kind === 'rankings' ? budget.rankings.map(({ mode }) => mode) : [budget];
}

function checkSimple(amount: SimpleAmount, path: string, known: KnownFields): readonly RuleSetProblem[] {
  switch (amount.kind) {
    case 'fixed':
      return checkPositive(amount.cents, path);
    case 'share':
      return [
        ...checkMoney(amount.field, path, known),
        ...checkShare(amount.basisPoints, path),
        ...(amount.cap === null ? noProblems : checkPositive(amount.cap, path)),
      ];
    case 'linearShare': {
      const { field, from, to, below, above } = amount;
      const ends = Number.isSafeInteger(from.at) && Number.isSafeInteger(to.at) && from.at < to.at;
      return [
        ...checkKind(field, ['number'], path, known),
        ...(ends ? noProblems : problem('LINE_ENDS', path, { from: from.at, to: to.at })),
        ...[from.cents, to.cents, below, above].flatMap((cents) => checkNotNegative(cents, path)),
      ];
    }
    case 'stepTable':
      return checkSteps(amount, path, known);
    case 'months':
      return [
        ...checkKind(amount.field, ['number'], path, known),
        ...checkPositive(amount.monthly, path),
        ...(isPositive(amount.most) ? noProblems : problem('MONTHS_NOT_POSITIVE', path, { most: amount.most })),
      ];
  }
}

function checkSteps(
  { field, steps, shareOf, outside }: Extract<SimpleAmount, { kind: 'stepTable' }>,
  path: string,
  known: KnownFields,
): readonly RuleSetProblem[] {
  const isRatio = known.get(field)?.kind === 'ratio';
  const checkGiven = shareOf === null ? checkNotNegative : checkShareOrNothing;
  return [
    ...checkKind(field, ['number', 'ratio'], path, known),
    ...(shareOf === null ? noProblems : checkMoney(shareOf, path, known)),
    ...steps.flatMap(({ gives }, index) => checkGiven(gives, `${path}.steps[${index}]`)),
    ...checkIntervals(steps, { path: `${path}.steps`, isRatio, outsideDeclared: outside !== null }),
  ];
}

function checkMoney(field: string, path: string, known: KnownFields): readonly RuleSetProblem[] {
  const definition = known.get(field);
  if (definition === undefined) return problem('UNKNOWN_FIELD', path, { field });
  return definition.type === 'money' ? noProblems : problem('FIELD_TYPE_UNFIT', path, { field });
}

function checkPositive(cents: number, path: string): readonly RuleSetProblem[] {
  return isPositive(cents) ? noProblems : problem('AMOUNT_NOT_POSITIVE', path, { cents });
}

function checkNotNegative(cents: number, path: string): readonly RuleSetProblem[] {
  return cents === 0 ? noProblems : checkPositive(cents, path);
}

function checkShare(basisPoints: number, path: string): readonly RuleSetProblem[] {
  if (isPositive(basisPoints) && basisPoints <= WHOLE) return noProblems;
  return problem('SHARE_OUT_OF_RANGE', path, { basisPoints });
}

function checkShareOrNothing(basisPoints: number, path: string): readonly RuleSetProblem[] {
  return basisPoints === 0 ? noProblems : checkShare(basisPoints, path);
}

function isPositive(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

/** 100% in basis points. */
const WHOLE = 10_000;
