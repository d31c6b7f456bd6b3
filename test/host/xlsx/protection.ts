import type { WorksheetProtection } from 'exceljs';
import type { ProtectionSnapshot } from '../model/sheet-rules.ts';

const options = [
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
] as const;

/** Protection as the file states it; exceljs says `true` for what stays allowed. */
export function readProtection(
  found: (Partial<WorksheetProtection> & { readonly sheet?: boolean }) | null | undefined,
): ProtectionSnapshot | null {
  if (!found?.sheet) return null;
  return { options: Object.fromEntries(options.map(([ours, theirs]) => [ours, found[theirs] === true])) };
}

/** The options to protect a sheet of a file with. */
export function writeProtection(protection: ProtectionSnapshot): Partial<WorksheetProtection> {
  return Object.fromEntries(options.map(([ours, theirs]) => [theirs, protection.options[ours] === true]));
}
