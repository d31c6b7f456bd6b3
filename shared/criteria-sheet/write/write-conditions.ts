import { linkWords, operatorWords, partWords } from '../../messages/it/criteria-kinds.ts';
import type { Comparison, Condition } from '../../rules/condition.ts';
import type { Tier } from '../../rules/order-key.ts';
import type { Gate, Reserve } from '../../rules/rule-set.ts';
import { constantCell } from '../constant-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import { textCell, underHead, type WrittenCells, type WrittenLine } from './written-line.ts';

/**
 * The lines of the table *Requisiti*: when each is asked, then what it asks.
 *
 * @example writeGates(b2Rules2025.gates, names)[0]?.cells.code?.value // 'RESIDENZA'
 */
export function writeGates(gates: readonly Gate[], names: RuleNames): readonly WrittenLine[] {
  return gates.flatMap(({ code, text, article, appliesWhen, condition }) =>
    underHead({ code: textCell(code), name: textCell(text), article: textCell(article) }, [
      ...(appliesWhen === undefined ? [] : withPart(partWords.appliesWhen, conditionCells(appliesWhen, names))),
      ...withPart(partWords.gate, conditionCells(condition, names)),
    ]),
  );
}

/** The lines of the table *Riserve*. */
export function writeReserves(reserves: readonly Reserve[], names: RuleNames): readonly WrittenLine[] {
  return reserves.flatMap(({ code, text, article, condition }) =>
    underHead(
      { code: textCell(code), name: textCell(text), article: textCell(article) },
      withPart(partWords.reserve, conditionCells(condition, names)),
    ),
  );
}

/** The lines of the table *Fasce di precedenza*. */
export function writeTiers(tiers: readonly Tier[], names: RuleNames): readonly WrittenLine[] {
  return tiers.flatMap(({ id, label, article, condition }) =>
    underHead(
      { code: textCell(id), name: textCell(label), article: textCell(article) },
      condition === null
        ? [{ kind: textCell(partWords.everybody) }]
        : withPart(partWords.tier, conditionCells(condition, names)),
    ),
  );
}

/**
 * One comparison a line, each linked to the one before: *e* within an alternative, *oppure* where the next begins.
 *
 * @example conditionCells([[isee], [disabled]], names).map(({ link }) => link?.value) // [undefined, 'oppure']
 */
export function conditionCells(condition: Condition, names: RuleNames): readonly WrittenCells[] {
  return condition.flatMap((alternative, row) =>
    alternative.map((comparison, line) => ({
      link: row === 0 && line === 0 ? null : textCell(line === 0 ? linkWords.or : linkWords.and),
      ...comparisonCells(comparison, names),
    })),
  );
}

function comparisonCells({ field, operator, value }: Comparison, names: RuleNames): WrittenCells {
  return {
    field: textCell(names.fields.nameOf(field)),
    operator: textCell(operatorWords[operator]),
    value: value === undefined ? null : constantCell(value, field, names),
  };
}

function withPart(part: string, lines: readonly WrittenCells[]): readonly WrittenCells[] {
  return lines.map((cells, index) => (index === 0 ? { kind: textCell(part), ...cells } : cells));
}
