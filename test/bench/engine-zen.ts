import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { type PeerAnswer, type PeerOutcome, peerRow, rankPeer } from './engine-peer.ts';
import type { EngineRow } from './engine-work.ts';
import { loadPeer } from './load-peer.ts';

interface Decision {
  readonly evaluate: (context: unknown) => Promise<{ readonly result: Readonly<Record<string, unknown>> }>;
}

interface Zen {
  readonly ZenEngine: new () => { readonly createDecision: (content: object) => Decision };
}

/** @gorules/zen-engine with the same rules as the expressions of one decision, all rows asked at once. */
export function zenRanking(ruleSet: CompiledRuleSet): (rows: readonly EngineRow[]) => Promise<readonly PeerOutcome[]> {
  const { ZenEngine } = loadPeer('@gorules/zen-engine') as Zen;
  return async (rows) => {
    const decision = new ZenEngine().createDecision(decisionOf({ ...gates, ...criteria, ...rest }));
    const asked = rows.map(async (row) => answerOf((await decision.evaluate(peerRow(row))).result));
    return rankPeer(ruleSet, rows, await Promise.all(asked));
  };
}

const adult = (test: string) => `age >= 18 ? (${test}) : true`;
const minor = (test: string) => `age < 18 ? (${test}) : true`;

const gates = {
  RESIDENZA: "residence in ['015032', '015077', '015086', '015098']",
  CERTIFICAZIONE_ADULTI: adult('(civilInvalidity100 and l104Severe) or accompanimentAllowance'),
  CERTIFICAZIONE_MINORI: minor('(accompanimentAllowance or frequencyAllowance) and l104Severe'),
  ISEE_TIPO_ADULTI: adult("iseeType == 'sociosanitario'"),
  ISEE_TIPO_MINORI: minor("iseeType == 'ordinario'"),
  ISEE_SOGLIA_ADULTI: adult('isee == null or isee <= 2500000'),
  ISEE_SOGLIA_MINORI: minor('isee == null or isee <= 4000000'),
};
const criteria = {
  adl: 'adl == null ? 0 : adl <= 1 ? 0 : adl <= 3 ? 1500 : adl <= 5 ? 2800 : 4000',
  severeWithAllowance: 'l104Severe and accompanimentAllowance ? 1200 : 0',
  age: 'age <= 17 ? 800 : age <= 74 ? 400 : 800',
  livesAlone: 'livesAlone ? 1000 : 0',
  caregiverHours: 'caregiverHours == null ? 0 : caregiverHours * 25',
  isee: 'isee == null ? 0 : isee <= 600000 ? 2500 : isee <= 1200000 ? 2000 : isee <= 1800000 ? 1400 : isee <= 2500000 ? 800 : 300',
  profile: "profile == 'caregiver' ? 500 : profile == 'homeAssistant' ? 400 : 300",
  invalidity: 'civilInvalidity100 ? 400 : 0',
  frequency: 'frequencyAllowance ? 300 : 0',
  adlUnits: 'adl == null ? 0 : adl * 100',
};
const rest = {
  incomplete: 'isee == null or adl == null',
  reserved: 'iseeDiscrepancy',
  amount: "profile == 'caregiver' ? 120000 : profile == 'homeAssistant' ? 480000 : 240000",
};

function decisionOf(expressions: Readonly<Record<string, string>>): object {
  const list = Object.entries(expressions).map(([key, value]) => ({ id: key, key, value }));
  const position = { x: 0, y: 0 };
  return {
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      { id: 'rules', name: 'rules', type: 'expressionNode', position, content: { expressions: list } },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'in-rules', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'rules-out', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}

const codes = Object.keys(gates);
const ids = Object.keys(criteria);

function answerOf(result: Readonly<Record<string, unknown>>): PeerAnswer {
  return {
    failed: codes.filter((code) => result[code] !== true),
    incomplete: result.incomplete === true,
    reserved: result.reserved === true,
    pointsBeforeCap: ids.map((id) => Number(result[id])),
    amount: Number(result.amount),
  };
}
