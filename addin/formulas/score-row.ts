import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { type CompiledRuleSet, compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { Eligibility, Evaluation } from '../../shared/rules/evaluation.ts';
import { InvalidRuleSetError } from '../../shared/rules/invalid-rule-set-error.ts';
import type { CheckedRow } from '../../shared/validation/check-context.ts';
import type { Issue } from '../../shared/validation/issue.ts';
import { type PreparedChecks, prepareChecks } from '../../shared/validation/prepare-checks.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { argumentRange } from './argument-cell.ts';
import { headingFields } from './heading-fields.ts';
import { notAvailable } from './not-available.ts';
import { rowCells } from './row-cells.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** One row as a formula sees it: checked and evaluated as pane and server do. */
export interface ScoredRow {
  readonly checked: CheckedRow;
  readonly evaluation: Evaluation;
  /** Blocking issues: the service would take the row as incomplete. */
  readonly errors: readonly Issue[];
  readonly doubtfulZeros: readonly FieldDefinition[];
  readonly labelOf: (field: string) => string;
}

/** Why there is nothing to score. */
export type Unscored = 'blank' | 'noHeadings' | 'notOneRow';

interface Prepared {
  readonly compiled: CompiledRuleSet;
  readonly labels: ReadonlyMap<string, string>;
  readonly today: IsoDate;
  readonly checks: PreparedChecks;
}

const prepared = new WeakMap<WorkbookRules, Prepared>();

/** Scores one row of a range under its headings. */
export function scoreRow(rules: WorkbookRules, headings: unknown, row: unknown): ScoredRow | Unscored {
  const [cells, ...others] = argumentRange(row);
  if (cells === undefined || others.length > 0) return 'notOneRow';
  const score = rowScorer(rules, headings);
  return score === null ? 'noHeadings' : (score(cells, 0) ?? 'blank');
}

/** Scores a row of cells; `null` for a blank one. */
export type RowScorer = (cells: readonly CellValue[], rowIndex: number) => ScoredRow | null;

/** Prepares the scoring of the rows under some headings; `null` where no heading means a field of the call. */
export function rowScorer(rules: WorkbookRules, headings: unknown): RowScorer | null {
  const fields = headingFields(argumentRange(headings), rules);
  if (!fields.some((field) => field !== null)) return null;
  const { compiled, checks, labels } = prepare(rules);
  const labelOf = (field: string) => labels.get(field) ?? field;
  return (cells, rowIndex) => {
    const read = rowCells(cells, fields);
    if (read.isBlank) return null;
    const rowId = read.cells.rowId ?? null;
    const row = { rowId: rowId === null ? null : String(rowId).trim(), cells: read.cells };
    const checked = checks.checkRow(row, rowIndex);
    return {
      checked,
      evaluation: evaluate(compiled, checked.rowId ?? '', checked.values),
      errors: errorsOf(checked),
      doubtfulZeros: read.doubtfulZeros,
      labelOf,
    };
  };
}

/** As the service has it: a row with something to correct is incomplete whatever its points would be. */
export function outcomeOf({ evaluation, errors }: Pick<ScoredRow, 'evaluation' | 'errors'>): Eligibility {
  return errors.length > 0 ? 'incomplete' : evaluation.eligibility;
}

/** The issues that leave a row incomplete. */
export function errorsOf({ issues }: CheckedRow): readonly Issue[] {
  return issues.filter(({ severity }) => severity === 'error');
}

/** The rules of a call compiled, once for all its formulas. */
export function compiledRules(rules: WorkbookRules): CompiledRuleSet {
  return prepare(rules).compiled;
}

/** A file may hold rules that another program, or another version of this one, has written. */
function compiledOrThrow({ code, ruleSet }: WorkbookRules['call']): CompiledRuleSet {
  try {
    return compileRuleSet(ruleSet);
  } catch (failure) {
    if (!(failure instanceof InvalidRuleSetError)) throw failure;
    throw notAvailable(formulaMessages.rulesInvalid(code));
  }
}

/** Rules are compiled once; checks again when the day changes. */
function prepare(rules: WorkbookRules): Prepared {
  const today = rules.today();
  const known = prepared.get(rules);
  if (known?.today === today) return known;
  const { call, ambito, comune } = rules;
  const fresh: Prepared = {
    compiled: known?.compiled ?? compiledOrThrow(call),
    labels: known?.labels ?? new Map(callFields(call).map(({ id, label }) => [id, label])),
    today,
    checks: prepareChecks({ call, ambito, today, comune }),
  };
  prepared.set(rules, fresh);
  return fresh;
}
