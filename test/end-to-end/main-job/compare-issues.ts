import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import type { DemonstrationWorkbook } from '../../fixtures/demonstration.ts';
import type { ToldIssue } from '../office/clerk.ts';

/** What the sheet *Esiti* told and what was planted, compared by row and field both ways. */
export interface IssueComparison {
  readonly found: number;
  readonly planted: number;
  /** Planted and not told. */
  readonly missed: readonly string[];
  /** Told and not planted. */
  readonly unexpected: readonly string[];
}

const labels = new Map(callFields(b2Call2025).map(({ id, label }) => [id, label]));

/** Codes are compared where the checks run (test/shared/layout); a sheet for people has words, so here it is row and field. */
export function compareIssues(told: readonly ToldIssue[], { rows }: DemonstrationWorkbook): IssueComparison {
  const found = told.map(({ row, field }) => `${row} ${field}`);
  const planted = rows.flatMap(({ row, planted }) =>
    planted.map(({ field }) => `${row} ${field === null ? 'Riga intera' : (labels.get(field) ?? field)}`),
  );
  return {
    found: found.length,
    planted: planted.length,
    missed: without(planted, found),
    unexpected: without(found, planted),
  };
}

/** The first list with one of each in the second taken away. */
function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
