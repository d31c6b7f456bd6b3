import type { PublicRanking } from '../../../shared/contracts/rankings.ts';
import { outcomeNames, rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { formatDay } from '../elements/format-moment.ts';

/**
 * The public ranking as a CSV that Italian Excel opens: semicolons, and every cell that could be taken for a formula
 * turned into text. Holds what the service gave for publication and nothing else (DOMAIN D.3).
 */
export function publicFile(ranking: PublicRanking): string {
  const heading = rankingMessages.publishHeading(
    ranking.title,
    rankingMessages.actText(ranking.act.number, formatDay(ranking.act.date)),
  );
  const several = ranking.entries.some((entry) => entry.ranking !== null);
  const ofRanking = (name: string | null): readonly string[] => (several ? [name ?? ''] : []);
  const lines = [
    [heading],
    [...(several ? [rankingMessages.publishRanking] : []), ...rankingMessages.publishColumns],
    ...ranking.entries.map(({ code, outcome, position, ranking: name }) => [
      ...ofRanking(name),
      position === null ? '' : String(position),
      code,
      outcomeNames[outcome],
    ]),
  ];
  // The byte order mark is how Excel recognises UTF-8 in a CSV.
  return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

/**
 * One cell of a CSV. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\0]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
