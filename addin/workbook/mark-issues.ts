import type { Issue } from '../../shared/validation/issue.ts';
import type { SheetRows } from './sheet-rows.ts';

/** Colours the cells that carry issues, remembering the person's own fill of each. Replaces earlier marks. */
export declare function markIssues(rows: SheetRows, issues: readonly Issue[]): Promise<{ readonly marked: number }>;

/** Puts the person's own fills back, wherever the rows have gone since. `lost`: marks whose row no longer exists. */
export declare function clearMarks(): Promise<{ readonly cleared: number; readonly lost: number }>;

/** Whether the workbook carries marks of ours. */
export declare function hasMarks(): Promise<boolean>;
