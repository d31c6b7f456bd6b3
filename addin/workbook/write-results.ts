import type { FieldDefinition } from '../../shared/fields/field-definition.ts';
import { sheetReference } from '../../shared/layout/cell-address.ts';
import { issueMessage, namedBySheetRow } from '../../shared/messages/it/issues.ts';
import { workbookWords } from '../../shared/messages/it/workbook.ts';
import type { Issue } from '../../shared/validation/issue.ts';
import { record } from './operations.ts';
import type { OwnSheet } from './own-sheet.ts';
import { writeOwnSheets } from './own-sheets.ts';
import { runExcel } from './run-excel.ts';
import type { SheetRows } from './sheet-rows.ts';

/**
 * Writes sheet *Esiti*: one line per issue, with a link to its cell. Works on protected files too. Replaces our earlier
 * *Esiti*, never a person's.
 */
export function writeResults(input: {
  readonly rows: SheetRows;
  readonly issues: readonly Issue[];
  readonly fields: readonly FieldDefinition[];
}): Promise<{ readonly sheetName: string }> {
  return runExcel(async (context) => {
    const { sheetNames, steps } = await writeOwnSheets(context, [resultsSheet(input)]);
    record('results', 1, steps);
    return { sheetName: sheetNames[0] ?? workbookWords.results.name };
  });
}

/** The content of *Esiti*, in the order of the rows. */
export function resultsSheet({
  rows,
  issues,
  fields,
}: {
  readonly rows: SheetRows;
  readonly issues: readonly Issue[];
  readonly fields: readonly FieldDefinition[];
}): OwnSheet {
  const words = workbookWords.results;
  const labels = new Map(fields.map((field) => [field.id, field.label]));
  const nameRow = (rowIndex: number) => namedBySheetRow((rows.rows[rowIndex]?.sheetRow ?? 0) + 1);
  const inOrder = [...issues].sort((one, other) => one.rowIndex - other.rowIndex);
  return {
    name: words.name,
    title: words.title,
    subtitle: words.subtitle(rows.sheetName, rows.rows.length, issues.length),
    columns: [
      { title: words.columns.row, format: 'integer', width: 7 },
      { title: words.columns.cell, format: 'link', width: 9 },
      { title: words.columns.severity, format: 'text', width: 16 },
      { title: words.columns.field, format: 'wrapped', width: 26 },
      { title: words.columns.what, format: 'wrapped', width: 55 },
      { title: words.columns.next, format: 'wrapped', width: 55 },
    ],
    rows: inOrder.map((issue) => {
      const label = issue.field === null ? words.wholeRow : (labels.get(issue.field) ?? issue.field);
      const { what, next } = issueMessage(issue, label, nameRow);
      const address = rows.addressOf(issue.rowIndex, issue.field);
      const sheetRow = rows.rows[issue.rowIndex]?.sheetRow ?? 0;
      return [sheetRow + 1, linkTo(rows.sheetName, address), words.severity[issue.severity], label, what, next];
    }),
    styles: [],
    chart: null,
  };
}

/** A formula that jumps to the cell; the same in every language of Excel when written through `formulas`. */
export function linkTo(sheetName: string, address: string): string {
  const target = `#${sheetReference(sheetName)}!${address}`.replaceAll('"', '""');
  return `=HYPERLINK("${target}","${address}")`;
}
