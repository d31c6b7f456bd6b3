import type { ApplicationSummary } from '../../../shared/contracts/applications.ts';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import type { DemonstrationWorkbook } from '../../fixtures/demonstration.ts';
import { expectedOutcome } from '../../fixtures/expected-outcome.ts';
import { rankNaively } from '../../fixtures/naive-ranking.ts';
import type { Api } from '../office/ask-api.ts';

/** One line of a ranking, named by the Comune's own protocol. */
export interface ComparedEntry {
  readonly application: string;
  readonly outcome: string;
  readonly score: number;
}

interface Entry {
  readonly rowId: string;
  readonly comune: string;
  readonly outcome: string;
  readonly score: number;
}

/** The store's ranking in its order, the incomplete left out. */
export async function rankingOf(
  api: Api,
  ranking: RankingSummary,
  workbooks: readonly DemonstrationWorkbook[],
): Promise<readonly ComparedEntry[]> {
  const entries = await api.all<Entry>(`rankings/${ranking.id}/entries`);
  const protocols = new Map<string, string>();
  for (const { istat } of workbooks) {
    const items = await api.all<ApplicationSummary>(`calls/B2-2025/applications?comune=${istat}`);
    for (const { rowId, protocolNumber } of items) protocols.set(`${istat} ${rowId}`, `${istat} ${protocolNumber}`);
  }
  return entries
    .filter(({ outcome }) => outcome !== 'incomplete')
    .map(({ rowId, comune, outcome, score }) => ({
      application: protocols.get(`${comune} ${rowId}`) ?? `unknown ${rowId}`,
      outcome,
      score: outcome === 'notEligible' ? 0 : score,
    }));
}

/** The same ranking worked out from the manifest, without the product. */
export function naiveRankingOf(
  workbooks: readonly DemonstrationWorkbook[],
  budgetCents: number,
): readonly ComparedEntry[] {
  const istatOf = new Map(workbooks.map(({ comune, istat }) => [comune, istat]));
  const { complete } = expectedOutcome(workbooks);
  return rankNaively(complete, budgetCents).map(({ application, outcome, score }) => ({
    application: `${istatOf.get(application.comune)} ${application.protocolNumber}`,
    outcome,
    score,
  }));
}

/** Places line by line; who is not eligible has no place, so those are compared as a set. */
export function differences(ours: readonly ComparedEntry[], naive: readonly ComparedEntry[]): readonly string[] {
  const line = ({ application, outcome, score }: ComparedEntry) => `${application} ${outcome} ${score}`;
  const placed = (list: readonly ComparedEntry[]) => list.filter(({ outcome }) => outcome !== 'notEligible').map(line);
  const out = (list: readonly ComparedEntry[]) =>
    list
      .filter(({ outcome }) => outcome === 'notEligible')
      .map(line)
      .sort();
  const [one, other] = [
    [...placed(ours), ...out(ours)],
    [...placed(naive), ...out(naive)],
  ];
  return Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
    one[index] === other[index] ? null : `${index + 1}: ${one[index]} instead of ${other[index]}`,
  ).filter((difference) => difference !== null);
}
