import type { FieldValues } from '../../../shared/fields/field-definition.ts';
import type { Amount, SimpleAmount } from '../../../shared/rules/amount.ts';
import type { Comparison, Condition } from '../../../shared/rules/condition.ts';
import type { Alternative, Criterion } from '../../../shared/rules/criterion.ts';
import type { DerivedValue } from '../../../shared/rules/derived-value.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import {
  day,
  integer,
  isFraction,
  lies,
  monthsBetween,
  order,
  plain,
  rounded,
  type Value,
  whole,
} from './reference-values.ts';

/** What the rules say of a row, as far as it decides anything. */
export interface ReferenceOutcome {
  readonly eligibility: string;
  readonly reasons: readonly string[];
  readonly score: number;
  readonly points: readonly number[];
  readonly amount: number | null;
  readonly tier: string | null;
  readonly ranking: string | null;
}

/**
 * The rules read word by word, row by row, without compiling, remembering or skipping anything: slow, plain, and written
 * apart from the engine, to disagree with it where either is wrong.
 */
export function referenceOutcome(ruleSet: RuleSet, values: FieldValues): ReferenceOutcome {
  const reading = new Reading(ruleSet, values);
  const failed: string[] = [];
  let open = false;
  for (const { code, appliesWhen, condition } of ruleSet.gates) {
    const applies = appliesWhen === undefined ? true : reading.holds(appliesWhen);
    const passes = reading.holds(condition);
    // Settled whatever the other would be: a gate that passes, and one that does not apply.
    if (passes === true || applies === false) continue;
    if (applies === true && passes === false) failed.push(code);
    else open = true;
  }
  const reserved = ruleSet.reserves.filter(({ condition }) => reading.holds(condition) === true);
  const { points, score, lacking } = reading.points();
  const amount = reading.amount(ruleSet.amount);
  const tier = reading.tier();
  const ranking = reading.ranking();
  const incomplete = open || lacking || amount === null || tier === null || ranking === undefined;
  return {
    eligibility:
      failed.length > 0 ? 'notEligible' : incomplete ? 'incomplete' : reserved.length > 0 ? 'withReserve' : 'eligible',
    reasons: [...failed, ...reserved.map(({ code }) => code)],
    score,
    points,
    amount: failed.length > 0 || incomplete ? null : amount,
    tier: tier === '' ? null : tier,
    ranking: ranking ?? null,
  };
}

class Reading {
  readonly #rules: RuleSet;
  readonly #values: FieldValues;

  constructor(rules: RuleSet, values: FieldValues) {
    this.#rules = rules;
    this.#values = values;
  }

  holds(condition: Condition): boolean | null {
    const truths = condition.map((alternative) => {
      const each = alternative.map((comparison) => this.#compare(comparison));
      return each.includes(false) ? false : each.includes(null) ? null : true;
    });
    return truths.includes(true) ? true : truths.includes(null) ? null : false;
  }

  points(): { readonly points: readonly number[]; readonly score: number; readonly lacking: boolean } {
    let lacking = false;
    const points: number[] = [];
    for (const { criteria, cap } of this.#rules.groups) {
      const own = criteria.map((criterion) => {
        const given = this.#criterion(criterion);
        if (given === null && criterion.whenMissing === 'incomplete') lacking = true;
        return given ?? 0;
      });
      points.push(...capped(own, cap));
    }
    const kept = capped(points, this.#rules.totalCap);
    return { points: kept, score: sum(kept), lacking };
  }

  amount(amount: Amount): number | null {
    if (amount.kind !== 'byProfile') return this.#simpleAmount(amount);
    const profile = this.#value(amount.field);
    // In no tier there is nothing to receive.
    if (profile === '') return 0;
    const line = amount.table.find(({ value }) => value === profile);
    return line === undefined ? null : this.#simpleAmount(line.amount);
  }

  /** `null` open, '' none. */
  tier(): string | null {
    for (const { id, condition } of this.#rules.tiers) {
      const truth = condition === null ? true : this.holds(condition);
      if (truth === true) return id;
      if (truth === null) return null;
    }
    return '';
  }

  ranking(): string | null | undefined {
    const { budget } = this.#rules;
    if (budget.kind !== 'rankings') return null;
    const value = this.#value(budget.field);
    return budget.rankings.find(({ values }) => values.some((one) => one === value))?.id;
  }

  #value(id: string): Value | null {
    if (id === 'tier' && this.#rules.tiers.length > 0) return this.tier();
    const derived = this.#rules.derived.find((one) => one.id === id);
    return derived === undefined ? plain(this.#values[id] ?? null) : this.#derived(derived);
  }

  #derived(definition: DerivedValue): Value | null {
    switch (definition.kind) {
      case 'ageInYears':
      case 'completedYears':
      case 'completedMonths': {
        const from = day(this.#value(definition.field));
        const to = 'date' in definition.on ? definition.on.date : day(this.#value(definition.on.field));
        if (from === null || to === null) return null;
        const months = monthsBetween(from, to, definition.kind === 'completedMonths');
        return whole(definition.kind === 'completedMonths' ? months : Math.floor(months / 12));
      }
      case 'ratio': {
        const [above, below] = [integer(this.#value(definition.field)), integer(this.#value(definition.by))];
        if (above === null || below === null || above < 0n || below < 0n) return null;
        return below === 0n && definition.whenByIsZero === 'missing' ? null : { above, below };
      }
      default: {
        const all = definition.fields.map((field) => this.#value(field));
        if (definition.blanks === 'missing' && all.includes(null)) return null;
        const there = all.filter((value) => value !== null);
        if (there.length === 0) return null;
        if (definition.kind === 'count') return whole(there.filter((value) => value === true).length);
        if (definition.kind === 'sum')
          return whole(Number(there.reduce<bigint>((total, value) => total + (integer(value) ?? 0n), 0n)));
        const ordered = [...there].sort(order);
        return (definition.kind === 'min' ? ordered[0] : ordered.at(-1)) ?? null;
      }
    }
  }

  #compare({ field, operator, value }: Comparison): boolean | null {
    const read = this.#value(field);
    if (operator === 'isBlank') return read === null;
    if (operator === 'isFilled') return read !== null;
    if (read === null) return null;
    if (operator === 'isTrue') return read === true;
    if (operator === 'isFalse') return read === false;
    if (operator === 'oneOf' || operator === 'noneOf') {
      return (Array.isArray(value) && value.some((one) => one === read)) === (operator === 'oneOf');
    }
    const isRatio = this.#rules.derived.some(({ id, kind }) => id === field && kind === 'ratio');
    const expected: Value =
      typeof value === 'number' ? { above: BigInt(value), below: isRatio ? 10_000n : 1n } : String(value);
    const sign = order(read, expected);
    switch (operator) {
      case 'equals':
        return sign === 0;
      case 'differs':
        return sign !== 0;
      case 'atMost':
        return sign <= 0;
      case 'lessThan':
        return sign < 0;
      case 'atLeast':
        return sign >= 0;
      case 'moreThan':
        return sign > 0;
    }
  }

  #criterion(criterion: Criterion | Alternative): number | null {
    switch (criterion.kind) {
      case 'flag': {
        const truth = this.holds(criterion.condition);
        return truth === null ? null : truth ? criterion.points : 0;
      }
      case 'choice': {
        const value = this.#value(criterion.field);
        if (value === '') return 0;
        return criterion.table.find((line) => line.value === value)?.points ?? null;
      }
      case 'band': {
        const value = this.#value(criterion.field);
        if (!isFraction(value)) return null;
        const scale = this.#scaleOf(criterion.field);
        return criterion.bands.find((band) => lies(value, band, scale))?.points ?? criterion.outside;
      }
      case 'perUnit': {
        const value = integer(this.#value(criterion.field));
        if (value === null) return null;
        const given =
          ((Number(value) - (Number(value) % criterion.every)) / criterion.every) * criterion.pointsPerUnit + 0;
        if (criterion.cap === null) return given;
        return criterion.pointsPerUnit < 0 ? Math.max(given, criterion.cap) : Math.min(given, criterion.cap);
      }
      case 'penalty': {
        const when = day(this.#value(criterion.field));
        return when === null ? null : when >= criterion.from && when <= criterion.to ? criterion.points : 0;
      }
      case 'assigned': {
        const scores = criterion.evaluators
          .map((field) => integer(this.#value(field)))
          .filter((score) => score !== null);
        if (scores.length < criterion.atLeast || scores.some((score) => score < 0n || score > BigInt(criterion.most)))
          return null;
        const total = scores.reduce((before, score) => before + score, 0n);
        const count = BigInt(scores.length);
        // Half-up: from half on, one more.
        return Number(total / count) + (2n * (total % count) >= count ? 1 : 0);
      }
      case 'best': {
        const each = criterion.alternatives.map((alternative) => ({
          alternative,
          given: this.#criterion(alternative),
        }));
        const given = each.flatMap((one) => (one.given === null ? [] : [one.given]));
        if (given.length === 0) return null;
        const best = Math.max(...given);
        const couldBeat = each.some((one) => one.given === null && mostOf(one.alternative) > best);
        return couldBeat && criterion.whenMissing === 'incomplete' ? null : best;
      }
    }
  }

  #simpleAmount(amount: SimpleAmount): number | null {
    if (amount.kind === 'fixed') return amount.cents;
    if (amount.kind === 'stepTable') {
      const value = this.#value(amount.field);
      if (!isFraction(value)) return null;
      const gives =
        amount.steps.find((step) => lies(value, step, this.#scaleOf(amount.field)))?.gives ?? amount.outside;
      if (gives === null || amount.shareOf === null) return gives;
      const cost = integer(this.#value(amount.shareOf));
      return cost === null || cost < 0n ? null : rounded(cost * BigInt(gives), 10_000n);
    }
    const value = integer(this.#value(amount.field));
    if (value === null || value < 0n) return null;
    switch (amount.kind) {
      case 'share': {
        const share = rounded(value * BigInt(amount.basisPoints), 10_000n);
        return amount.cap === null ? share : Math.min(share, amount.cap);
      }
      case 'linearShare': {
        if (value <= BigInt(amount.from.at)) return amount.below;
        if (value > BigInt(amount.to.at)) return amount.above;
        const run = BigInt(amount.to.at - amount.from.at);
        const rise = BigInt(amount.to.cents - amount.from.cents);
        return rounded(BigInt(amount.from.cents) * run + (value - BigInt(amount.from.at)) * rise, run);
      }
      case 'months':
        return Math.min(Number(value), amount.most) * amount.monthly;
    }
  }

  #scaleOf(field: string): bigint {
    return this.#rules.derived.some(({ id, kind }) => id === field && kind === 'ratio') ? 10_000n : 1n;
  }
}

/** From the last line up, until the group is within its cap. */
function capped(points: readonly number[], cap: number | null): number[] {
  const kept = [...points];
  if (cap === null) return kept;
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const excess = sum(kept) - cap;
    const own = kept[index] ?? 0;
    if (excess > 0 && own > 0) kept[index] = own - Math.min(own, excess);
  }
  return kept;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mostOf(alternative: Alternative): number {
  switch (alternative.kind) {
    case 'flag':
      return Math.max(0, alternative.points);
    case 'choice':
      return Math.max(0, ...alternative.table.map(({ points }) => points));
    case 'band':
      return Math.max(0, alternative.outside ?? 0, ...alternative.bands.map(({ points }) => points));
    case 'perUnit':
      return alternative.pointsPerUnit < 0 ? 0 : (alternative.cap ?? Number.POSITIVE_INFINITY);
  }
}
