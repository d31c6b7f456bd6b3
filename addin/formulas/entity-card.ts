import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import type { DetailLine } from './detail-lines.ts';
import { outcomeOf, type ScoredRow } from './score-row.ts';

/** Whether this Excel shows data types: elsewhere an entity would be an error in the cell (CustomFunctionsRuntime 1.4). */
export function showsEntityCards(): boolean {
  if (typeof Office === 'undefined') return false;
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('CustomFunctionsRuntime', '1.4') && requirements.isSetSupported('ExcelApi', '1.16')
  );
}

/**
 * A cell that reads as `text` and opens a card with the outcome and every line, group by group. Calculations see
 * `#VALUE!` in it: it may only stand where nobody calculates.
 */
export function entityCard(text: string, scored: ScoredRow, lines: readonly DetailLine[]): Excel.EntityCellValue {
  const { detail, outcome } = formulaMessages;
  const numbered = lines.map((line, index) => ({ ...line, name: `${index + 1}. ${line.criterion}` }));
  const { protocolNumber } = scored.checked.values;
  return {
    type: 'Entity',
    text,
    basicType: 'Error',
    basicValue: '#VALUE!',
    properties: {
      [detail.outcome]: said(outcome[outcomeOf(scored)]),
      [detail.total]: { type: 'Double', basicValue: scored.evaluation.score / 100 },
      ...Object.fromEntries(numbered.map((line) => [line.name, said(cardLine(line))])),
    },
    layouts: {
      compact: { icon: 'DocumentBulletList' },
      card: {
        title: detail.card(typeof protocolNumber === 'string' ? protocolNumber : ''),
        sections: [
          { layout: 'List', properties: [detail.outcome, detail.total] },
          ...[...new Set(lines.map(({ group }) => group))].map((group) => ({
            layout: 'List' as const,
            title: group,
            properties: numbered.filter((line) => line.group === group).map(({ name }) => name),
          })),
        ],
      },
    },
  };
}

function said(words: string): Excel.StringCellValue {
  return { type: 'String', basicValue: words };
}

function cardLine({ points, input, article }: DetailLine): string {
  const shown = typeof points === 'number' ? points.toLocaleString('it-IT') : points;
  return formulaMessages.detail.cardLine(shown, input, article);
}
