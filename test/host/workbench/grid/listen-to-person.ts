import type { FUniver } from '@univerjs/core/facade';
import type { Area } from '../../model/area.ts';
import type { PersonAtGrid, TypedCell } from './person-at-grid.ts';

/** A rectangle as Univer names it, both ends included. */
interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface UniverCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string | null;
  readonly p?: unknown;
}

/** Tells `person` what happens in Univer, unless `isDrawing` says that the view itself is writing. */
export function listenToPerson(univer: FUniver, isDrawing: () => boolean, person: PersonAtGrid): void {
  /** What was typed, letter by letter: Univer has turned it into a number by the time it reports the cell. */
  let typedText: TypedCell | null = null;

  univer.addEvent(univer.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
    const text = value.toPlainText().replace(/[\r\n]+$/, '');
    typedText = isConfirm ? { row, column, input: text } : null;
  });
  univer.addEvent(univer.Event.SheetEditEnded, () => {
    typedText = null;
  });
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    // Univer would put back the texts it draws, not the contents that the model had.
    if (event.id === 'univer.command.undo' || event.id === 'univer.command.redo') event.cancel = true;
  });
  univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (isDrawing()) return;
    const range: UniverRange | undefined = params?.range;
    switch (id) {
      case 'sheet.operation.set-selections':
        return person.selected(areasOf(params.selections));
      case 'sheet.operation.set-cell-edit-visible':
        return person.editing(params.visible === true);
      case 'sheet.mutation.set-range-values':
        return person.typed(typedCells(params.cellValue, typedText));
      case 'sheet.mutation.insert-row':
        if (range) person.insertedRows(range.startRow, range.endRow - range.startRow + 1);
        return;
      case 'sheet.mutation.remove-rows':
        if (range) person.deletedRows(range.startRow, range.endRow - range.startRow + 1);
        return;
      case 'sheet.mutation.insert-col':
        if (range) person.insertedColumns(range.startColumn, range.endColumn - range.startColumn + 1);
        return;
      case 'sheet.mutation.remove-col':
        if (range) person.deletedColumns(range.startColumn, range.endColumn - range.startColumn + 1);
        return;
      case 'sheet.mutation.set-row-hidden':
        return person.hidRows(rowsOf(params.ranges), true);
      case 'sheet.mutation.set-row-visible':
        return person.hidRows(rowsOf(params.ranges), false);
    }
  });
}

function typedCells(
  matrix: Readonly<Record<string, Readonly<Record<string, UniverCell | null>>>>,
  typedText: TypedCell | null,
): readonly TypedCell[] {
  const cells: TypedCell[] = [];
  for (const [row, columns] of Object.entries(matrix ?? {})) {
    for (const [column, cell] of Object.entries(columns)) {
      if (cell && !hasTypedContents(cell)) continue;
      cells.push({ row: Number(row), column: Number(column), input: inputOf(cell) });
    }
  }
  const [only] = cells;
  const isTheTypedOne = only && cells.length === 1 && only.row === typedText?.row && only.column === typedText.column;
  return isTheTypedOne && typedText ? [typedText] : cells;
}

/** Neither a mere change of look nor the echo of Univer's own formula engine, which never touches rich text (`p`). */
function hasTypedContents(cell: UniverCell): boolean {
  return 'p' in cell || ('v' in cell && !('f' in cell));
}

function inputOf(cell: UniverCell | null): string | null {
  if (cell === null) return null;
  if (cell.f) return cell.f;
  return cell.v === undefined || cell.v === null ? null : String(cell.v);
}

function areasOf(selections: readonly { readonly range: UniverRange }[]): readonly Area[] {
  return selections.map(({ range: { startRow, endRow, startColumn, endColumn } }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));
}

function rowsOf(ranges: readonly UniverRange[]): readonly number[] {
  return ranges.flatMap(({ startRow, endRow }) =>
    Array.from({ length: endRow - startRow + 1 }, (_, offset) => startRow + offset),
  );
}
