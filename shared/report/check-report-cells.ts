import type { CellValue } from '../values/cell-value.ts';
import { holdsPersonalData } from './find-personal-data.ts';
import { identityRowId } from './prepare-report.ts';
import type { ReportColumn, ReportIssue, ReportIssueCode, ReportSheet } from './semester-report.ts';

/** Each cell against its own column: required, numbers whole and not negative, days that exist, choices, no personal data. */
export function checkReportCells(sheet: ReportSheet): readonly ReportIssue[] {
  return sheet.rows.flatMap((row) =>
    sheet.columns.flatMap((column, at): readonly ReportIssue[] => {
      // Recipients and office are the Ambito's own settings, with its own addresses.
      const ofTheAmbito = row.id === identityRowId && column.source === 'store';
      const code = cellIssue(column, row.cells[at] ?? null, ofTheAmbito);
      return code === null ? [] : [{ code, severity: 'error', sheet: sheet.id, row: row.id, column: column.id }];
    }),
  );
}

function cellIssue(column: ReportColumn, value: CellValue, ofTheAmbito: boolean): ReportIssueCode | null {
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return column.required ? 'REQUIRED_MISSING' : null;
  }
  if (typeof value === 'string' && !ofTheAmbito && holdsPersonalData(value)) {
    return 'PERSONAL_DATA';
  }
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'percent':
      return numberIssue(value);
    case 'date':
      return typeof value === 'string' && isDay(value) ? null : 'DATE_UNREADABLE';
    case 'choice':
      return typeof value === 'string' && (column.choices ?? []).includes(value) ? null : 'CHOICE_UNKNOWN';
    case 'text':
      return null;
  }
}

function numberIssue(value: string | number | boolean): ReportIssueCode | null {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
    return 'NOT_A_NUMBER';
  }
  return value < 0 ? 'NEGATIVE' : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
