import type { Comune } from '../../../ambito/profile.ts';
import { baseFields } from '../../../fields/base-fields.ts';
import { type KnownFields, knownFields } from '../../../rules/check/known-fields.ts';
import { tierField } from '../../../rules/compile/row-reader.ts';
import type { RuleSet } from '../../../rules/rule-set.ts';
import type { Cents, Instant, IsoDate, Points } from '../../../values/brands.ts';
import { formatDate } from '../../../values/format-date.ts';
import { formatInstantRome } from '../../../values/format-moment.ts';
import { formatCents } from '../../../values/format-money.ts';
import { formatPoints } from '../../../values/format-points.ts';

/** Names and values of one rule set as people read them. */
export interface RuleTexts {
  /** The label of a field or derived value; its id where the rules do not know it. */
  readonly field: (id: string) => string;
  /** A number in the measure of a field: euro, years, points, a share. */
  readonly number: (value: number, field: string) => string;
  /** A value that a field is compared with: a choice by its label, a Comune by its name, a day. */
  readonly constant: (value: string | number, field: string) => string;
  readonly tier: (id: string) => string;
  readonly group: (id: string) => string;
}

/** Words for rule sets of an Ambito; Comuni of no known name stay codes. */
export function ruleTexts(ruleSet: RuleSet, comuni: readonly Comune[]): RuleTexts {
  const known = knownFields(ruleSet);
  const labels = new Map([...baseFields, ...ruleSet.fields, ...ruleSet.derived].map(({ id, label }) => [id, label]));
  const tiers = new Map(ruleSet.tiers.map(({ id, label }) => [id, label]));
  const groups = new Map(ruleSet.groups.map(({ id, label }) => [id, label]));
  const names = new Map<string, string>(comuni.map(({ istat, name }) => [istat, name]));
  const number = (value: number, field: string): string => measured(value, known.get(field)?.type);
  return {
    field: (id) => labels.get(id) ?? (id === tierField ? 'Fascia' : id),
    number,
    constant: (value, field) =>
      typeof value === 'number' ? number(value, field) : textConstant(value, known.get(field), names),
    tier: (id) => tiers.get(id) ?? id,
    group: (id) => groups.get(id) ?? id,
  };
}

/** Basis points as a share: `1400` is *14%*. */
export function percentText(basisPoints: number): string {
  return `${String(basisPoints / 100).replace('.', ',')}%`;
}

type Known = NonNullable<ReturnType<KnownFields['get']>>;

function measured(value: number, type: Known['type'] | undefined): string {
  // Rules on their way to being right may hold what is no whole number.
  if (!Number.isSafeInteger(value)) return String(value).replace('.', ',');
  if (type === 'money') return formatCents(value as Cents);
  if (type === 'decimal') return formatPoints(value as Points);
  return type === 'ratio' ? percentText(value) : value.toLocaleString('it-IT');
}

function textConstant(value: string, field: Known | undefined, comuni: ReadonlyMap<string, string>): string {
  switch (field?.type) {
    case 'comune':
      return comuni.get(value) ?? value;
    case 'date':
      return DAY.test(value) ? formatDate(value as IsoDate) : value;
    case 'moment':
      return MOMENT.test(value) ? formatInstantRome(value as Instant) : value;
    default:
      return field?.choices.find((choice) => choice.value === value)?.label ?? value;
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;
