import { columnWidths, messageColumn } from '../../shared/criteria-sheet/layout.ts';
import type { LineKind } from '../../shared/criteria-sheet/sheet-content.ts';
import { areaAddress } from '../../shared/layout/cell-address.ts';
import type { CriteriaInputs } from './fill-criteria-sheet.ts';

const HEADING_FILL = '#0B4F6C';
const GROUP_FILL = '#D5E2E9';
const FIRST_FILL = '#EDF1F5';
const QUIET_COLOR = '#5B6670';
/** Columns of figures lie right; values and everything else left, as they are read. */
const FIGURES: ReadonlySet<number> = new Set([10, 11]);

/** The look of sheet *Criteri*: each table under its title, what a thing begins with set off from the lines that go on. */
export function dressCriteria(
  sheet: Excel.Worksheet,
  { inputs, kinds }: Pick<CriteriaInputs, 'inputs' | 'kinds'>,
): void {
  for (const [column, width] of columnWidths.entries()) {
    const { format } = sheet.getRangeByIndexes(0, column, kinds.length, 1);
    // Points; a character of the usual font takes about five and a half.
    format.columnWidth = width * 5.5;
    format.verticalAlignment = 'Top';
    if (!FIGURES.has(column)) format.horizontalAlignment = 'Left';
  }
  for (const { kind, row, rows, width } of runsOf(kinds, inputs)) {
    const range = sheet.getRange(areaAddress({ row, column: 0, rows, columns: width }));
    dressRun(kind, range);
    if (WRAPPED.has(kind)) {
      const whole = sheet.getRange(areaAddress({ row, column: 0, rows, columns: messageColumn + 1 }));
      whole.format.wrapText = true;
    }
    if (kind === 'headings') dressRun(kind, sheet.getRangeByIndexes(row, messageColumn, rows, 1));
    if (kind === 'section') sheet.getRangeByIndexes(row, NOTE_COLUMN, rows, 1).format.font.color = QUIET_COLOR;
  }
  sheet.freezePanes.freezeRows(kinds.filter((kind) => kind === 'title' || kind === 'note').length);
}

const WRAPPED: ReadonlySet<LineKind> = new Set(['headings', 'group', 'first', 'next', 'free']);
/** Right of the two columns that a title may spread over. */
const NOTE_COLUMN = 2;

function dressRun(kind: LineKind, range: Excel.Range): void {
  const { format } = range;
  switch (kind) {
    case 'title':
      format.font.set({ bold: true, size: 14 });
      return;
    case 'note':
      format.font.color = QUIET_COLOR;
      return;
    case 'list':
      range.rowHidden = true;
      return;
    case 'section':
      range.getColumn(0).format.font.set({ bold: true, size: 12, color: HEADING_FILL });
      return;
    case 'headings':
      format.fill.color = HEADING_FILL;
      format.font.set({ bold: true, color: '#FFFFFF' });
      return;
    case 'group':
      format.fill.color = GROUP_FILL;
      format.font.bold = true;
      return;
    case 'first':
      format.fill.color = FIRST_FILL;
      return;
    default:
      return;
  }
}

interface Run {
  readonly kind: LineKind;
  readonly row: number;
  readonly rows: number;
  /** Columns of the table. */
  readonly width: number;
}

/** Rows of one kind under one another. Where no line goes on under another, none is set off from the rest. */
function runsOf(kinds: readonly LineKind[], inputs: CriteriaInputs['inputs']): readonly Run[] {
  const runs: { kind: LineKind; row: number; rows: number; width: number }[] = [];
  let width = messageColumn;
  let goesOn = false;
  for (const [row, own] of kinds.entries()) {
    if (own === 'headings') {
      width = (inputs[row] ?? []).slice(0, messageColumn).filter((heading) => heading !== '').length;
      const end = kinds.indexOf('section', row);
      goesOn = kinds.slice(row, end < 0 ? kinds.length : end).includes('next');
    }
    const kind = own === 'first' && !goesOn ? 'next' : own;
    const last = runs.at(-1);
    if (last !== undefined && last.kind === kind && last.row + last.rows === row) last.rows += 1;
    else runs.push({ kind, row, rows: 1, width: Math.max(1, width) });
  }
  return runs;
}
