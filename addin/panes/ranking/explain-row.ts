import { columnsByField } from '../../../shared/layout/rows-by-field.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { issueMessage, namedBySheetRow } from '../../../shared/messages/it/issues.ts';
import { rankingMessages } from '../../../shared/messages/it/ranking.ts';
import { candidateOf } from '../../../shared/ranking/row-to-rank.ts';
import { compileRuleSet } from '../../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../../shared/rules/evaluate.ts';
import type { Eligibility, Evaluation } from '../../../shared/rules/evaluation.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { CheckResult } from '../applications/check-sheet.ts';
import type { FieldNaming } from './explanation.tsx';
import { fieldNaming } from './field-naming.ts';
import { type LocalDistance, localDistance } from './local-distance.ts';
import { isError, rowOfSheet } from './row-of-sheet.ts';

/** A row of the sheet explained with the rules at hand; its place needs every other application: only that in the file is told. */
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
  /** Where it stands among the rows of this file alone. */
  readonly distance: LocalDistance;
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
  const compiled = compileRuleSet(known.call.ruleSet);
  const candidates = checked.map((one) => candidateOf(rowOfSheet(one, null), compiled));
  const of = candidates[rowIndex] ?? candidateOf(rowOfSheet(row, null), compiled);
  const evaluation = evaluate(compiled, row.rowId ?? '', row.values);
  const errors = row.issues.filter(isError);
  const naming = fieldNaming(known);
  const nameRow = (index: number) => namedBySheetRow((rows.rows[index]?.sheetRow ?? 0) + 1);
  const { protocolNumber } = row.values;
  return {
    protocolNumber: typeof protocolNumber === 'string' ? protocolNumber : null,
    sheetRow: sheetRow + 1,
    eligibility: of.evaluation.eligibility,
    evaluation,
    distance: localDistance(candidates, of, compiled),
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
