import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import { type CompiledRuleSet, compileRuleSet } from '../../shared/rules/compile-rule-set.ts';
import { evaluate } from '../../shared/rules/evaluate.ts';
import type { Evaluation } from '../../shared/rules/evaluation.ts';
import type { Issue } from '../../shared/validation/issue.ts';
import { type PreparedChecks, prepareChecks } from '../../shared/validation/prepare-checks.ts';
import type { IsoDate } from '../../shared/values/brands.ts';
import { argumentRange } from './argument-cell.ts';
import { headingFields } from './heading-fields.ts';
import { rowCells } from './row-cells.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/** One row as a formula sees it: checked and evaluated as pane and server do. */
export interface ScoredRow {
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
  const fields = headingFields(argumentRange(headings), rules);
  if (!fields.some((field) => field !== null)) return 'noHeadings';
  const read = rowCells(cells, fields);
  if (read.isBlank) return 'blank';
  const { compiled, checks, labels } = prepare(rules);
  const rowId = read.cells.rowId ?? null;
  const checked = checks.checkRow({ rowId: rowId === null ? null : String(rowId).trim(), cells: read.cells }, 0);
  return {
    evaluation: evaluate(compiled, checked.rowId ?? '', checked.values),
    errors: checked.issues.filter(({ severity }) => severity === 'error'),
    doubtfulZeros: read.doubtfulZeros,
    labelOf: (field) => labels.get(field) ?? field,
  };
}

/** Rules are compiled once; checks again when the day changes. */
function prepare(rules: WorkbookRules): Prepared {
  const today = rules.today();
  const known = prepared.get(rules);
  if (known?.today === today) return known;
  const { call, ambito, comune } = rules;
  const fresh: Prepared = {
    compiled: known?.compiled ?? compileRuleSet(call.ruleSet),
    labels: known?.labels ?? new Map(callFields(call).map(({ id, label }) => [id, label])),
    today,
    checks: prepareChecks({ call, ambito, today, comune }),
  };
  prepared.set(rules, fresh);
  return fresh;
}
