import { fieldTypeWords, operatorWords, privacyWords } from '../messages/it/criteria-kinds.ts';
import { neededWords } from '../messages/it/criteria-needs.ts';
import { operatorFits } from '../rules/check/check-condition.ts';
import type { ValueKind } from '../rules/check/known-fields.ts';
import type { RuleSetProblem } from '../rules/check/rule-set-problem.ts';
import type { Operator } from '../rules/condition.ts';
import type { RuleSet } from '../rules/rule-set.ts';
import type { Cents, IsoDate, Points } from '../values/brands.ts';
import { formatDate } from '../values/format-date.ts';
import { formatCents } from '../values/format-money.ts';
import { formatPoints } from '../values/format-points.ts';
import { formOf, type NumberForm } from './number-cell.ts';
import { ruleNames } from './rule-names.ts';
import type { ProblemFacts } from './sheet-problem.ts';

/**
 * The facts of a rule set's problem as people read them: names for ids, euro for cents, points, percentages and days.
 *
 * @example factsInWords({ code: 'UNIT_NOT_POSITIVE', path: 'groups[0].criteria[0]', facts: { every: 0 } }, ruleSet)
 */
export function factsInWords({ code, path, facts }: RuleSetProblem, ruleSet: RuleSet): ProblemFacts {
  const names = ruleNames(ruleSet);
  const parts = partsAt(ruleSet, path);
  const field = String(facts.field ?? lastText(parts, 'field') ?? '');
  const form = formOf(names.known.get(field)?.type ?? 'integer');
  const choices = names.choicesOf(field);
  const inWords = Object.entries(facts).map(([key, fact]): readonly [string, string | number] => {
    switch (key) {
      case 'field':
        return [key, names.fields.labelOf(String(fact))];
      case 'fields':
        return [key, String(fact).split(', ').map(names.fields.labelOf).join(', ')];
      case 'value':
      case 'other':
        return [key, choices.labelOf(String(fact))];
      case 'operator':
        return [key, wordOf(operatorWords, String(fact))];
      case 'before':
      case 'after':
        return [key, wordOf({ ...fieldTypeWords, ...privacyWords }, String(fact))];
      case 'tier':
        return [key, labelIn(ruleSet.tiers, fact)];
      case 'ranking':
        return [key, labelIn(ruleSet.budget.kind === 'rankings' ? ruleSet.budget.rankings : [], fact)];
      case 'group':
        return [key, labelIn(ruleSet.groups, fact)];
      case 'from':
      case 'to':
        return [key, typeof fact === 'string' ? formatDate(fact as IsoDate) : inForm(fact, form)];
      case 'every':
        return [key, inForm(Number(fact), form)];
      case 'cents':
      case 'budget':
        return [key, formatCents(Number(fact) as Cents)];
      case 'basisPoints':
        return [key, inForm(Number(fact), 'percent')];
      case 'cap':
      case 'points':
      case 'pointsPerUnit':
        return [key, formatPoints(Number(fact) as Points)];
      case 'most':
        return [key, code === 'MONTHS_NOT_POSITIVE' ? fact : formatPoints(Number(fact) as Points)];
      default:
        return [key, fact];
    }
  });
  const kind = names.known.get(field)?.kind;
  return {
    ...Object.fromEntries(inWords.filter(([key]) => key !== 'id')),
    ...(facts.id === undefined ? {} : { name: nameOfPart() }),
    ...(code === 'OPERATOR_UNFIT' && kind !== undefined ? { operators: operatorsFor(kind) } : {}),
    ...(code === 'FIELD_TYPE_UNFIT' ? { needed: neededWords(parts, String(facts.field)) } : {}),
    ...(code === 'VALUE_UNFIT' || code === 'BAND_END_NOT_WHOLE'
      ? { wanted: wantedOf(names.known.get(field)?.type) }
      : {}),
    ...(code === 'CHOICE_UNKNOWN' ? { choices: choices.all.join(' · ') } : {}),
  };

  function nameOfPart(): string {
    const value = facts.field === undefined ? undefined : choices.labelOf(String(facts.id));
    return value ?? lastText(parts, 'label') ?? lastText(parts, 'code') ?? String(facts.id);
  }

  function wantedOf(type: string | undefined): string {
    if (type === 'date' || type === 'moment') return type;
    return kind === 'number' || kind === 'ratio' ? form : 'text';
  }
}

function operatorsFor(kind: ValueKind): string {
  const all: readonly Operator[] = Object.keys(operatorWords).filter((key): key is Operator => key in operatorWords);
  return all
    .filter((operator) => operatorFits(operator, kind))
    .map((operator) => operatorWords[operator])
    .join(' · ');
}

/** A number of the rules as people read it. */
function inForm(value: number, form: NumberForm): string {
  switch (form) {
    case 'money':
      return formatCents(value as Cents);
    case 'decimal':
      return formatPoints(value as Points);
    case 'percent':
      return `${formatPoints(value as Points)}%`;
    case 'integer':
      return String(value);
  }
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function labelIn(things: readonly { readonly id: string; readonly label: string }[], id: string | number): string {
  return things.find((thing) => thing.id === id)?.label ?? String(id);
}

/** The things on the way to a path, from the outermost in. */
function partsAt(ruleSet: RuleSet, path: string): readonly unknown[] {
  const parts: unknown[] = [];
  let part: unknown = ruleSet;
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    part = typeof part === 'object' && part !== null ? Object.entries(part).find(([key]) => key === step)?.[1] : null;
    parts.push(part);
  }
  return parts;
}

function lastText(parts: readonly unknown[], key: string): string | undefined {
  for (const part of [...parts].reverse()) {
    const text = textIn(part, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textIn(part: unknown, key: string): string | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  const value: unknown = Object.entries(part).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
}
