import { areaAddress } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { CellFormat } from '../model/workbook-snapshot.ts';
import { asRecord } from './call-arguments.ts';
import { colorOf } from './colors.ts';
import type { ExcelSession } from './excel-session.ts';
import { eachCell, formatCells } from './range-scalars.ts';
import { fullAddress, placeOf, type RangeTarget } from './range-target.ts';

type Options = Readonly<Record<string, unknown>>;

/** `range.getCellProperties`: the look of each cell in one answer, only what the options name. */
export function readCellProperties(target: RangeTarget, options: Options, session: ExcelSession): unknown {
  return eachCell(target, session, (sheet, row, column) => cellProperties(sheet, row, column, options));
}

/** `range.setCellProperties`: a look for each cell; cells given as `{}` stay. */
export function writeCellProperties(target: RangeTarget, data: unknown, session: ExcelSession): void {
  const { sheet, area } = placeOf(target, session);
  if (!Array.isArray(data) || data.length !== area.rows)
    throw new Refusal('InvalidArgument', 'One row of properties for each row is needed');
  formatCells(session, sheet, area, (down, right) => {
    const line: unknown = data[down];
    return Array.isArray(line) ? patchOf(asRecord(asRecord(line[right]).format)) : null;
  });
}

function cellProperties(sheet: SheetModel, row: number, column: number, options: Options): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const format = sheet.format(row, column);
  const area = { row, column, rows: 1, columns: 1 };
  if (options.address === true) result.address = fullAddress(sheet, area);
  if (options.addressLocal === true) result.addressLocal = areaAddress(area);
  if (options.hidden === true) result.hidden = sheet.isRowHidden(row) || sheet.hiddenColumns.has(column);
  const wanted = asRecord(options.format);
  if (Object.keys(wanted).length > 0) result.format = formatProperties(format, wanted);
  return result;
}

function formatProperties(format: CellFormat, wanted: Options): Record<string, unknown> {
  const parts: Record<string, Record<string, unknown>> = {
    fill: { color: format.fill ?? '#FFFFFF', pattern: format.fill === null ? 'None' : 'Solid' },
    font: {
      bold: format.bold,
      italic: format.italic,
      strikethrough: format.strikethrough,
      color: format.fontColor,
      name: format.fontName,
      size: format.fontSize,
      underline: format.underline ? 'Single' : 'None',
    },
    protection: { locked: format.locked, formulaHidden: format.formulaHidden },
  };
  const plain: Record<string, unknown> = {
    horizontalAlignment: format.horizontalAlignment,
    verticalAlignment: format.verticalAlignment,
    wrapText: format.wrapText,
    indentLevel: format.indentLevel,
  };
  const result: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    const part = parts[name];
    if (part === undefined) {
      if (!(name in plain)) throw new Refusal('InvalidArgument', `format.${name} cannot be loaded cell by cell`);
      result[name] = plain[name];
      continue;
    }
    const keys = choice === true ? Object.keys(part) : Object.keys(asRecord(choice));
    result[name] = Object.fromEntries(keys.map((key) => [key, part[key]]));
  }
  return result;
}

function patchOf(format: Options): Partial<CellFormat> | null {
  const fill = asRecord(format.fill);
  const font = asRecord(format.font);
  const protection = asRecord(format.protection);
  const patch: Partial<CellFormat> = {
    ...(fill.color === undefined || fill.color === null ? {} : { fill: colorOf(fill.color) }),
    ...(fill.pattern === 'None' ? { fill: null } : {}),
    ...(typeof font.bold === 'boolean' ? { bold: font.bold } : {}),
    ...(typeof font.italic === 'boolean' ? { italic: font.italic } : {}),
    ...(typeof font.color === 'string' ? { fontColor: colorOf(font.color) ?? '#000000' } : {}),
    ...(typeof format.wrapText === 'boolean' ? { wrapText: format.wrapText } : {}),
    ...(typeof format.horizontalAlignment === 'string' ? { horizontalAlignment: format.horizontalAlignment } : {}),
    ...(typeof protection.locked === 'boolean' ? { locked: protection.locked } : {}),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}
