import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { type PeerAnswer, type PeerOutcome, peerRow, rankPeer } from './engine-peer.ts';
import type { EngineRow } from './engine-work.ts';
import { loadPeer } from './load-peer.ts';

type Logic = { readonly apply: (rule: unknown, data: unknown) => unknown };

/**
 * json-logic-js with the same gates, reserve and criteria, each asked so that reasons and points of every line are
 * known.
 */
export function jsonLogicRanking(ruleSet: CompiledRuleSet): (rows: readonly EngineRow[]) => readonly PeerOutcome[] {
  const { apply } = loadPeer('json-logic-js') as Logic;
  const answerOf = (row: EngineRow): PeerAnswer => {
    const data = peerRow(row);
    return {
      failed: gates.filter(({ passes }) => apply(passes, data) !== true).map(({ code }) => code),
      incomplete: isNotEmpty(apply(missing, data)),
      reserved: apply(reserve, data) === true,
      pointsBeforeCap: criteria.map((rule) => Number(apply(rule, data))),
      amount: Number(apply(amounts, data)),
    };
  };
  return (rows) => rankPeer(ruleSet, rows, rows.map(answerOf));
}

function isNotEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
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
