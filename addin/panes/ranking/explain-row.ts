import { columnsByField } from '../../../shared/layout/rows-by-field.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { issueMessage, namedBySheetRow } from '../../../shared/messages/it/issues.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Eligibility, Evaluation } from '../../../shared/rules/evaluation.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { CheckResult } from '../applications/check-sheet.ts';
import type { FieldNaming } from './explanation.tsx';
import { fieldNaming } from './field-naming.ts';

/** A row of the sheet explained with the rules at hand; its place needs every other application, and is not told. */
export interface ExplainedRow {
  /** As on the sheet; `null` where the cell is blank or unreadable. */
  readonly protocolNumber: string | null;
  /** From 1, as Excel shows it. */
  readonly sheetRow: number;
  readonly eligibility: Eligibility;
  readonly evaluation: Evaluation;
  /** Errors that would leave the row incomplete, each with its cell. */
  readonly toMend: readonly { readonly address: string; readonly advice: Advice }[];
  /** Fields the rules did not find and no error tells of already. */
  readonly missing: readonly string[];
  /** Labels carry the cell, where the field has a column. */
  readonly naming: FieldNaming;
}

/**
 * Explains the application in a row of the checked sheet as the service would judge it: a row with an error is
 * incomplete whatever its points.
 *
 * @param sheetRow zero-based; `null` is returned when no application lies there
 */
export function explainRow(result: CheckResult, sheetRow: number, known: KnownCall): ExplainedRow | null {
  const { checked, rows } = result;
  const rowIndex = rows.rows.findIndex((row) => row.sheetRow === sheetRow);
  const row = checked[rowIndex];
  if (row === undefined) return null;
  const evaluation = evaluate(compileRuleSet(known.call.ruleSet), row.rowId ?? '', row.values);
  const errors = row.issues.filter(({ severity }) => severity === 'error');
  const naming = fieldNaming(known);
  const nameRow = (index: number) => namedBySheetRow((rows.rows[index]?.sheetRow ?? 0) + 1);
  const { protocolNumber } = row.values;
  return {
    protocolNumber: typeof protocolNumber === 'string' ? protocolNumber : null,
    sheetRow: sheetRow + 1,
    eligibility: errors.length > 0 ? 'incomplete' : evaluation.eligibility,
    evaluation,
    toMend: errors.map((issue) => ({
      address: rows.addressOf(rowIndex, issue.field),
      advice: issueMessage(issue, issue.field === null ? '' : naming.labelOf(issue.field), nameRow),
    })),
    missing: evaluation.missing.filter((field) => !errors.some((issue) => issue.field === field)),
    naming: withCells(naming, result, rowIndex),
  };
}

/** Names followed by the cell they are read from; a derived value by the cells of what it is worked out from. */
function withCells(naming: FieldNaming, { rows }: CheckResult, rowIndex: number): FieldNaming {
  const columns = columnsByField(rows.mapping);
  return {
    ...naming,
    labelOf: (id) => {
      const sources = naming.sourcesOf(id).filter((source) => columns.has(source));
      const label = naming.labelOf(id);
      if (sources.length === 0) return label;
      return rankingMessages.inCell(label, sources.map((source) => rows.addressOf(rowIndex, source)).join(', '));
    },
  };
}
