import type { AmbitoProfile } from '../../../shared/ambito/profile.ts';
import type { RankingEntry, RankingSummary } from '../../../shared/contracts/rankings.ts';
import {
  outcomeNames,
  outcomePlurals,
  rankingMessages,
  rankingStateNames,
} from '../../../shared/messages/it/ranking.ts';
import type { RankingTable } from '../../workbook/write-ranking.ts';
import { countByComune } from './count-by-comune.ts';

/** The ranking laid out for the sheet *Graduatoria*: positions, outcome, points, amount due and assigned, Comune, protocol number and id; no names. */
export function rankingTable(
  ranking: RankingSummary,
  entries: readonly RankingEntry[],
  ambito: AmbitoProfile,
): RankingTable {
  const { sheet } = rankingMessages;
  const names = new Map(ambito.comuni.map(({ istat, name }) => [istat, name]));
  const counts = countByComune(entries, ambito.comuni);
  const [place, outcome, points, amount, assigned, comune, number, rowId, reserve] = sheet.columns;
  return {
    title: sheet.title(ranking.call),
    subtitle: sheet.subtitle(rankingStateNames[ranking.state], ranking.ruleSetVersion, ranking.drawSeed),
    columns: [
      { title: place, format: 'integer', width: 10 },
      { title: outcome, format: 'text', width: 18 },
      { title: points, format: 'points', width: 9 },
      { title: amount, format: 'money', width: 13 },
      { title: assigned, format: 'money', width: 13 },
      { title: comune, format: 'text', width: 24 },
      { title: number, format: 'text', width: 14 },
      { title: rowId, format: 'text', width: 38 },
      { title: reserve, format: 'text', width: 12 },
    ],
    rows: entries.map((entry) => [
      entry.place,
      outcomeNames[entry.outcome],
      entry.score / 100,
      entry.amount === null ? null : entry.amount / 100,
      entry.place === null ? null : entry.assigned / 100,
      names.get(entry.comune) ?? entry.comune,
      entry.protocolNumber,
      entry.rowId,
      entry.withReserve ? sheet.yes : null,
    ]),
    chart: {
      title: rankingMessages.chart,
      categories: counts.map((count) => count.comune),
      series: [
        { name: outcomePlurals.funded, values: counts.map(({ funded }) => funded) },
        { name: outcomePlurals.waiting, values: counts.map(({ waiting }) => waiting) },
      ],
    },
  };
}
