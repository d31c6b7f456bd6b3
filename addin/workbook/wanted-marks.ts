import { matchRows, rowMark } from '../../shared/layout/match-rows.ts';
import type { Issue, Severity } from '../../shared/validation/issue.ts';
import type { CellMark } from './mark-book.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Unlike Excel's own palette, so that a person's colour is not taken for ours. */
const COLORS: Readonly<Record<Severity, string>> = { error: '#FFC8C3', warning: '#FFE6AB', information: '#CDE3F9' };
const GRAVEST: readonly Severity[] = ['error', 'warning', 'information'];

/** The cells to mark among the rows now, one mark a cell, the gravest colour winning. */
export function wantedMarks(
  asChecked: SheetRows,
  now: SheetRows,
  issues: readonly Issue[],
): readonly Omit<CellMark, 'before'>[] {
  const places = matchRows(asChecked.rows.map(rowMark), now.rows.map(rowMark), true);
  const titles = new Map(now.mapping.columns.map(({ field, title }) => [field, title]));
  const cells = new Map<string, { readonly row: number; readonly title: string; readonly severity: Severity }>();
  for (const issue of issues) {
    const row = places[issue.rowIndex] ?? null;
    const title = issue.field === null ? now.found.columns[0]?.title : titles.get(issue.field);
    if (row === null || title === undefined) continue;
    const key = `${row} ${title}`;
    const known = cells.get(key);
    if (known !== undefined && GRAVEST.indexOf(known.severity) <= GRAVEST.indexOf(issue.severity)) continue;
    cells.set(key, { row, title, severity: issue.severity });
  }
  return [...cells.values()].map(({ row, title, severity }) => ({ row, title, color: COLORS[severity] }));
}
