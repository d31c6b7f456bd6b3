import type { FieldValue } from '../../shared/fields/field-definition.ts';
import type { Ranking } from '../../shared/ranking/ranking.ts';
import type { Evaluation, ExplanationLine, GateReason } from '../../shared/rules/evaluation.ts';
import type { Cents, Points } from '../../shared/values/brands.ts';
import { rankByHand } from './engine-hand-ranking.ts';
import { benchRules, type EngineRow } from './engine-work.ts';

/** The same rules as `benchRules`, written by hand: the floor that the engine is measured against. */
export function handWrittenRanking(rows: readonly EngineRow[]): { evaluations: Evaluation[]; ranking: Ranking } {
  const evaluations = rows.map(evaluateByHand);
  return { evaluations, ranking: rankByHand(rows, evaluations) };
}

const texts = new Map(
  [...benchRules.gates, ...benchRules.reserves].map(({ code, text, article }) => [code, { code, text, article }]),
);
const labels = benchRules.groups.flatMap(({ criteria }) => criteria.map(({ label }) => label));
const articles = benchRules.groups.flatMap(({ criteria }) => criteria.map(({ article }) => article));
const comuni = ['015032', '015077', '015086', '015098'];

function reason(code: string): GateReason {
  const found = texts.get(code);
  if (found === undefined) throw new Error(`No text for ${code}`);
  return found;
}

function evaluateByHand({ rowId, values }: EngineRow): Evaluation {
  const birth = values.beneficiaryBirthDate;
  const age = typeof birth === 'string' ? 2025 - Number(birth.slice(0, 4)) - (birth.slice(5) > '07-10' ? 1 : 0) : null;
  const isee = typeof values.isee === 'number' ? values.isee : null;
  const adl = typeof values.adl === 'number' ? values.adl : null;
  const hours = typeof values.caregiverHours === 'number' ? values.caregiverHours : null;
  const { residence, iseeType, profile } = values;
  const severe = values.l104Severe ?? null;
  const allowance = values.accompanimentAllowance ?? null;
  const frequency = values.frequencyAllowance ?? null;
  const invalidity = values.civilInvalidity100 ?? null;
  const alone = values.livesAlone ?? null;
  if (
    age === null ||
    typeof residence !== 'string' ||
    typeof iseeType !== 'string' ||
    severe === null ||
    allowance === null ||
    frequency === null ||
    invalidity === null ||
    alone === null ||
    typeof profile !== 'string'
  ) {
    throw new Error('The rows of this bench lack only ISEE, ADL and hours');
  }
  const minor = age < 18;
  const reasons: GateReason[] = [];
  const missing: string[] = [];
  if (!comuni.includes(residence)) reasons.push(reason('RESIDENZA'));
  if (minor) {
    if (!(severe && (allowance || frequency))) reasons.push(reason('CERTIFICAZIONE_MINORI'));
    if (iseeType !== 'ordinario') reasons.push(reason('ISEE_TIPO_MINORI'));
    if (isee !== null && isee > 40_000_00) reasons.push(reason('ISEE_SOGLIA_MINORI'));
  } else {
    if (!((invalidity && severe) || allowance)) reasons.push(reason('CERTIFICAZIONE_ADULTI'));
    if (iseeType !== 'sociosanitario') reasons.push(reason('ISEE_TIPO_ADULTI'));
    if (isee !== null && isee > 25_000_00) reasons.push(reason('ISEE_SOGLIA_ADULTI'));
  }
  if (isee === null) missing.push('isee');
  if (adl === null) missing.push('adl');
  const notEligible = reasons.length > 0;
  const reserved = values.iseeDiscrepancy === true;
  if (reserved) reasons.push(reason('ISEE_DIFFORME'));

  const adlPoints = adl === null ? 0 : adl <= 1 ? 0 : adl <= 3 ? 1500 : adl <= 5 ? 2800 : 4000;
  const severePoints = severe && allowance ? 1200 : 0;
  const agePoints = age <= 17 ? 800 : age <= 74 ? 400 : 800;
  const alonePoints = alone ? 1000 : 0;
  const hourPoints = (hours ?? 0) * 25;
  const iseePoints =
    isee === null
      ? 0
      : isee <= 6_000_00
        ? 2500
        : isee <= 12_000_00
          ? 2000
          : isee <= 18_000_00
            ? 1400
            : isee <= 25_000_00
              ? 800
              : 300;
  const profilePoints = profile === 'caregiver' ? 500 : profile === 'homeAssistant' ? 400 : 300;
  const invalidityPoints = invalidity ? 400 : 0;
  const frequencyPoints = frequency ? 300 : 0;
  const unitPoints = (adl ?? 0) * 100;
  let adlGiven = adlPoints;
  let severeGiven = severePoints;
  let ageGiven: number = agePoints;
  let excess = adlGiven + severeGiven + ageGiven - 5000;
  if (excess > 0) {
    const fromAge = Math.min(excess, ageGiven);
    ageGiven -= fromAge;
    excess -= fromAge;
    const fromSevere = Math.min(excess, severeGiven);
    severeGiven -= fromSevere;
    adlGiven -= excess - fromSevere;
  }
  const hourGiven = Math.min(hourPoints, 1200, 2000 - alonePoints);
  const unitGiven = Math.min(unitPoints, 400, 900 - invalidityPoints - frequencyPoints);
  const score =
    adlGiven +
    severeGiven +
    ageGiven +
    alonePoints +
    hourGiven +
    iseePoints +
    profilePoints +
    invalidityPoints +
    frequencyPoints +
    unitGiven;
  const incomplete = isee === null || adl === null;
  return {
    rowId,
    ruleSet: { call: 'B2-2025', version: 1 },
    eligibility: notEligible ? 'notEligible' : incomplete ? 'incomplete' : reserved ? 'withReserve' : 'eligible',
    reasons,
    missing,
    lines: [
      line(0, 'adl', 'selfSufficiency', [{ field: 'adl', value: adl }], adlPoints, adlGiven),
      line(
        1,
        'severeWithAllowance',
        'selfSufficiency',
        [
          { field: 'l104Severe', value: severe },
          { field: 'accompanimentAllowance', value: allowance },
        ],
        severePoints,
        severeGiven,
      ),
      line(2, 'age', 'selfSufficiency', [{ field: 'ageAtClosing', value: age }], agePoints, ageGiven),
      line(3, 'livesAlone', 'household', [{ field: 'livesAlone', value: alone }], alonePoints, alonePoints),
      line(4, 'caregiverHours', 'household', [{ field: 'caregiverHours', value: hours }], hourPoints, hourGiven),
      line(5, 'isee', 'economic', [{ field: 'isee', value: isee }], iseePoints, iseePoints),
      line(6, 'profile', 'project', [{ field: 'profile', value: profile }], profilePoints, profilePoints),
      line(
        7,
        'invalidity',
        'added',
        [{ field: 'civilInvalidity100', value: invalidity }],
        invalidityPoints,
        invalidityPoints,
      ),
      line(
        8,
        'frequency',
        'added',
        [{ field: 'frequencyAllowance', value: frequency }],
        frequencyPoints,
        frequencyPoints,
      ),
      line(9, 'adlUnits', 'added', [{ field: 'adl', value: adl }], unitPoints, unitGiven),
    ],
    score: score as Points,
    tier: null,
    ranking: null,
    amount: notEligible || incomplete ? null : amountOf(profile),
  };
}

function line(
  index: number,
  criterion: string,
  group: string,
  inputs: { field: string; value: FieldValue }[],
  pointsBeforeCap: number,
  points: number,
): ExplanationLine {
  return {
    criterion,
    label: labels[index] ?? '',
    article: articles[index] ?? '',
    inputs,
    points: points as Points,
    pointsBeforeCap: pointsBeforeCap as Points,
    group,
  };
}

function amountOf(profile: string): Cents {
  return (profile === 'caregiver' ? 1_200_00 : profile === 'homeAssistant' ? 4_800_00 : 2_400_00) as Cents;
}
