import type { FieldValue, FieldValues } from '../../fields/field-definition.ts';
import { dayOf } from '../../rules/compile/elapsed-time.ts';
import type { Comparison, Operator } from '../../rules/condition.ts';
import type { DerivedValue } from '../../rules/derived-value.ts';
import type { RuleSet } from '../../rules/rule-set.ts';
import { daysInMonth, twoDigits } from '../../values/calendar-day.ts';

/**
 * The values of a row changed as little as will do for comparisons to hold: an ISEE at the threshold, a birth on the day
 * that makes the age. `null` where there is no telling which values those would be.
 *
 * @example valuesMeeting([{ field: 'ageAtClosing', operator: 'moreThan', value: 74 }], values, ruleSet)?.beneficiaryBirthDate
 */
export function valuesMeeting(
  needs: readonly Comparison[],
  values: FieldValues,
  { derived }: Pick<RuleSet, 'derived'>,
): FieldValues | null {
  let changed: FieldValues | null = values;
  for (const { field, operator, value } of needs) {
    if (changed !== null) changed = meet({ field, operator, value, derived }, changed);
  }
  return changed;
}

interface Wanted {
  readonly field: string;
  readonly operator: Operator;
  readonly value: Comparison['value'];
  readonly derived: readonly DerivedValue[];
}

function meet({ field, operator, value, derived }: Wanted, values: FieldValues): FieldValues | null {
  switch (operator) {
    case 'isTrue':
    case 'isFalse':
      return { ...values, [field]: operator === 'isTrue' };
    case 'isBlank':
      return { ...values, [field]: null };
    case 'oneOf':
      return Array.isArray(value) ? { ...values, [field]: value[0] ?? null } : null;
    case 'differs':
    case 'noneOf':
    case 'isFilled':
      return null;
    default:
      if (typeof value !== 'number' && typeof value !== 'string') return null;
      return become({ field, operator, value, derived }, values);
  }
}

interface Target extends Wanted {
  readonly value: string | number;
}

/** Brings a field, or what a derived value rests on, to the nearest value that meets a comparison by size. */
function become(target: Target, values: FieldValues): FieldValues | null {
  const { field, operator, value, derived } = target;
  const at = derived.findIndex(({ id }) => id === field);
  const definition = derived[at];
  // A derived value rests on those before it alone: this ends.
  if (definition !== undefined) return derive(definition, { ...target, derived: derived.slice(0, at) }, values);
  return { ...values, [field]: likeBefore(values[field] ?? null, step(value, operator)) };
}

function derive(
  definition: DerivedValue,
  { operator, value, derived }: Target,
  values: FieldValues,
): FieldValues | null {
  const nearest = step(value, operator);
  const set = (source: string, to: string | number, into: FieldValues = values) =>
    become({ field: source, operator: 'equals', value: to, derived }, into);
  switch (definition.kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths': {
      const until = 'date' in definition.on ? definition.on.date : dayOf(values[definition.on.field] ?? null);
      const months = Number(nearest) * (definition.kind === 'completedMonths' ? 1 : 12);
      return until === null || months < 0 ? null : set(definition.field, monthsBefore(until, months));
    }
    case 'ratio': {
      const numerator = numeratorFor(operator, Number(value), values[definition.by] ?? null);
      return numerator === null ? null : set(definition.field, numerator);
    }
    case 'count':
      return countTo(definition.fields, Number(nearest), values);
    case 'sum': {
      const [first = '', ...others] = definition.fields;
      const rest = others.reduce((sum, other) => sum + Number(values[other] ?? 0), 0);
      return Number(nearest) < rest ? null : set(first, Number(nearest) - rest);
    }
    case 'min':
    case 'max': {
      const isBeyond = definition.kind === 'min' ? isBelow : isAbove;
      return definition.fields.reduce<FieldValues | null>((changed, source, index) => {
        if (changed === null || !(index === 0 || isBeyond(changed[source] ?? null, nearest))) return changed;
        return set(source, nearest, changed);
      }, values);
    }
  }
}

function isBelow(value: FieldValue, than: string | number): boolean {
  return value !== null && value < than;
}

function isAbove(value: FieldValue, than: string | number): boolean {
  return value !== null && value > than;
}

/** The next whole number, day or second beyond a threshold that is not included. */
function step(value: string | number, operator: Operator): string | number {
  const by = operator === 'moreThan' ? 1 : operator === 'lessThan' ? -1 : 0;
  if (by === 0) return value;
  if (typeof value === 'number') return value + by;
  const isDay = value.length === DAY_LENGTH;
  const moved = new Date(Date.parse(value) + by * (isDay ? MILLISECONDS_A_DAY : MILLISECONDS_A_SECOND)).toISOString();
  return isDay ? moved.slice(0, DAY_LENGTH) : `${moved.slice(0, 19)}Z`;
}

/** A day, in a field that held a moment, is its noon. */
function likeBefore(before: FieldValue, value: string | number): string | number {
  const wasMoment = typeof before === 'string' && before.length > DAY_LENGTH;
  return wasMoment && typeof value === 'string' && value.length === DAY_LENGTH ? `${value}T12:00:00Z` : value;
}

/** The day so many months before another, from which those months are just completed. */
function monthsBefore(day: string, months: number): string {
  const whole = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - months;
  const [year, month] = [Math.floor(whole / 12), (whole % 12) + 1];
  const last = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(last)}`;
}

/** The dividend that brings a ratio to a threshold in basis points; `null` where no division would. */
function numeratorFor(operator: Operator, basisPoints: number, divisor: FieldValue): number | null {
  if (typeof divisor !== 'number' || divisor <= 0) return null;
  const product = BigInt(basisPoints) * BigInt(divisor);
  const floor = Number(product / WHOLE);
  const ceiling = product % WHOLE === 0n ? floor : floor + 1;
  const numerator = { moreThan: floor + 1, lessThan: ceiling - 1, atMost: floor }[String(operator)] ?? ceiling;
  return numerator < 0 ? null : numerator;
}

function countTo(flags: readonly string[], wanted: number, values: FieldValues): FieldValues | null {
  const yes = flags.filter((flag) => values[flag] === true);
  const no = flags.filter((flag) => values[flag] !== true);
  const turned = yes.length < wanted ? no.slice(0, wanted - yes.length) : yes.slice(wanted);
  if (wanted < 0 || wanted > flags.length) return null;
  return { ...values, ...Object.fromEntries(turned.map((flag) => [flag, yes.length < wanted])) };
}

const WHOLE = 10_000n;
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_A_SECOND = 1000;
