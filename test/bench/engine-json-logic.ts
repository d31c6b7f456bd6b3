import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { FieldValues } from '../../shared/fields/field-definition.ts';
import { rankWithinBudget } from '../../shared/ranking/rank-within-budget.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import type { Cents, Points } from '../../shared/values/brands.ts';
import { benchBudget, benchSeed, type EngineRow } from './engine-work.ts';

type Logic = { readonly apply: (rule: unknown, data: unknown) => unknown };

/** What json-logic-js finds out about a row; the words and the inputs of an explanation are not in it. */
export interface JsonLogicOutcome {
  readonly reasons: readonly string[];
  readonly pointsBeforeCap: readonly number[];
  readonly score: number;
  readonly amount: number | null;
}

/**
 * json-logic-js with the same gates, reserve and criteria, each asked so that reasons and points of every line are known;
 * caps are summed and rows ranked by our own code, and ages are worked out for it. Installed with `npm ci` in
 * test/bench/peers when it is not there.
 */
export function jsonLogicRanking(
  ruleSet: CompiledRuleSet,
): (rows: readonly EngineRow[]) => readonly JsonLogicOutcome[] {
  const { apply } = loadJsonLogic();
  return (rows) => {
    const outcomes = rows.map(({ values }): JsonLogicOutcome => {
      const data = { ...values, age: ageOf(values) };
      const failed = gates.filter(({ passes }) => apply(passes, data) !== true).map(({ code }) => code);
      const incomplete = isNotEmpty(apply(missing, data));
      const reasons = apply(reserve, data) === true ? [...failed, 'ISEE_DIFFORME'] : failed;
      const pointsBeforeCap = criteria.map((rule) => Number(apply(rule, data)));
      const amount = failed.length > 0 || incomplete ? null : Number(apply(amounts, data));
      return { reasons, pointsBeforeCap, score: capped(pointsBeforeCap), amount };
    });
    const candidates = rows.flatMap((row, index) => {
      const outcome = outcomes[index];
      return outcome === undefined ? [] : [{ ...row, evaluation: evaluationOf(row.rowId, outcome) }];
    });
    rankWithinBudget({ candidates, ruleSet, budget: benchBudget, drawSeed: benchSeed });
    return outcomes;
  };
}

function evaluationOf(rowId: string, { score, amount }: JsonLogicOutcome): Evaluation {
  return {
    rowId,
    ruleSet: { call: 'B2-2025', version: 1 },
    eligibility: amount === null ? 'notEligible' : 'eligible',
    reasons: [],
    missing: [],
    lines: [],
    score: score as Points,
    tier: null,
    ranking: null,
    amount: amount as Cents | null,
  };
}

function capped(points: readonly number[]): number {
  const [
    adl = 0,
    severe = 0,
    age = 0,
    alone = 0,
    hours = 0,
    isee = 0,
    profile = 0,
    invalidity = 0,
    frequency = 0,
    units = 0,
  ] = points;
  return (
    Math.min(5000, adl + severe + age) +
    Math.min(2000, alone + Math.min(1200, hours)) +
    isee +
    profile +
    Math.min(900, invalidity + frequency + Math.min(400, units))
  );
}

function isNotEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

function loadJsonLogic(): Logic {
  const folder = fileURLToPath(new URL('./peers/', import.meta.url));
  if (!existsSync(`${folder}node_modules/json-logic-js`)) {
    console.error(`json-logic-js is not there yet: npm ci in ${folder}`);
    execFileSync('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return createRequire(`${folder}package.json`)('json-logic-js') as Logic;
}

function ageOf({ beneficiaryBirthDate: birth }: FieldValues): number | null {
  if (typeof birth !== 'string') return null;
  return 2025 - Number(birth.slice(0, 4)) - (birth.slice(5) > '07-10' ? 1 : 0);
}

const of = (name: string) => ({ var: name });
const isTrue = (name: string) => ({ '===': [of(name), true] });
const atMost = (name: string, value: number) => ({ '<=': [of(name), value] });
const isNull = (name: string) => ({ '===': [of(name), null] });
const adult = { '>=': [of('age'), 18] };
const minor = { '<': [of('age'), 18] };
const ask = (when: unknown, rule: unknown) => ({ if: [when, rule, true] });

const missing = { missing: ['isee', 'adl'] };
const reserve = isTrue('iseeDiscrepancy');
const gates = [
  { code: 'RESIDENZA', passes: { in: [of('residence'), ['015032', '015077', '015086', '015098']] } },
  {
    code: 'CERTIFICAZIONE_ADULTI',
    passes: ask(adult, {
      or: [{ and: [isTrue('civilInvalidity100'), isTrue('l104Severe')] }, isTrue('accompanimentAllowance')],
    }),
  },
  {
    code: 'CERTIFICAZIONE_MINORI',
    passes: ask(minor, {
      and: [{ or: [isTrue('accompanimentAllowance'), isTrue('frequencyAllowance')] }, isTrue('l104Severe')],
    }),
  },
  { code: 'ISEE_TIPO_ADULTI', passes: ask(adult, { '===': [of('iseeType'), 'sociosanitario'] }) },
  { code: 'ISEE_TIPO_MINORI', passes: ask(minor, { '===': [of('iseeType'), 'ordinario'] }) },
  { code: 'ISEE_SOGLIA_ADULTI', passes: ask(adult, atMost('isee', 25_000_00)) },
  { code: 'ISEE_SOGLIA_MINORI', passes: ask(minor, atMost('isee', 40_000_00)) },
];
const criteria = [
  { if: [isNull('adl'), 0, atMost('adl', 1), 0, atMost('adl', 3), 1500, atMost('adl', 5), 2800, 4000] },
  { if: [{ and: [isTrue('l104Severe'), isTrue('accompanimentAllowance')] }, 1200, 0] },
  { if: [atMost('age', 17), 800, atMost('age', 74), 400, 800] },
  { if: [isTrue('livesAlone'), 1000, 0] },
  { if: [isNull('caregiverHours'), 0, { '*': [of('caregiverHours'), 25] }] },
  {
    if: [
      isNull('isee'),
      0,
      atMost('isee', 6_000_00),
      2500,
      atMost('isee', 12_000_00),
      2000,
      atMost('isee', 18_000_00),
      1400,
      atMost('isee', 25_000_00),
      800,
      300,
    ],
  },
  { if: [{ '===': [of('profile'), 'caregiver'] }, 500, { '===': [of('profile'), 'homeAssistant'] }, 400, 300] },
  { if: [isTrue('civilInvalidity100'), 400, 0] },
  { if: [isTrue('frequencyAllowance'), 300, 0] },
  { if: [isNull('adl'), 0, { '*': [of('adl'), 100] }] },
];
const amounts = {
  if: [
    { '===': [of('profile'), 'caregiver'] },
    1_200_00,
    { '===': [of('profile'), 'homeAssistant'] },
    4_800_00,
    2_400_00,
  ],
};
