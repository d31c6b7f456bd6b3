import { type Area, SHEET_ROWS } from '../model/area.ts';
import { displayText } from '../model/display-text.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { CellFormat } from '../model/workbook-snapshot.ts';
import { colorOf } from './colors.ts';
import type { ExcelSession } from './excel-session.ts';
import { type HostClass, HostObject, type Scalar } from './host-class.ts';
import type { AreasTarget } from './range-areas.ts';
import { isUnbounded } from './range-scalars.ts';
import { placeOf, type RangeTarget } from './range-target.ts';
import { columnWidth, rowHeight } from './sizes.ts';

/** Cells that share one look: one area of a Range or several of RangeAreas. */
interface LookTarget {
  readonly places: () => readonly { readonly sheet: SheetModel; readonly area: Area }[];
}

/** `range.format`. */
export function rangeFormat(target: RangeTarget, session: ExcelSession): HostObject {
  return HostObject.of(formatClass, { places: () => [placeOf(target, session)] }, session);
}

/** `rangeAreas.format`. */
export function areasFormat(target: AreasTarget, session: ExcelSession): HostObject {
  const places = () => target.areas.map((area) => ({ sheet: session.model.sheet(target.sheetId), area }));
  return HostObject.of(formatClass, { places }, session);
}

const fillClass: HostClass<LookTarget> = {
  name: 'RangeFill',
  scalars: {
    color: {
      get: (target) => uniform(target, (format) => format.fill ?? '#FFFFFF') ?? '',
      set: (target, value, session) => patch(target, { fill: colorOf(value) }, session),
    },
    pattern: {
      get: (target) => uniform(target, (format) => (format.fill === null ? 'None' : 'Solid')),
      set: (target, value, session) => {
        if (String(value) === 'None') patch(target, { fill: null }, session);
      },
    },
    tintAndShade: { get: () => 0, set: () => undefined, heavy: true },
  },
  methods: {
    clear: (target, _args, session) => patch(target, { fill: null }, session),
  },
};

const fontClass: HostClass<LookTarget> = {
  name: 'RangeFont',
  scalars: {
    bold: look('bold', (value) => value === true),
    italic: look('italic', (value) => value === true),
    strikethrough: look('strikethrough', (value) => value === true),
    color: look('fontColor', (value) => colorOf(value) ?? '#000000'),
    name: look('fontName', String),
    size: look('fontSize', Number),
    underline: {
      get: (target) => uniform(target, (format) => (format.underline ? 'Single' : 'None')),
      set: (target, value, session) => patch(target, { underline: String(value) !== 'None' }, session),
    },
  },
};

const protectionClass: HostClass<LookTarget> = {
  name: 'FormatProtection',
  scalars: {
    locked: look('locked', (value) => value === true),
    formulaHidden: look('formulaHidden', (value) => value === true),
  },
};

interface BorderTarget extends LookTarget {
  readonly edge: string;
}

const borderClass: HostClass<BorderTarget> = {
  name: 'RangeBorder',
  id: (target) => target.edge,
  scalars: {
    sideIndex: { get: (target) => target.edge },
    style: border('style', 'None'),
    color: border('color', '#000000'),
    weight: border('weight', 'Thin'),
  },
};

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

const bordersClass: HostClass<LookTarget> = {
  name: 'RangeBorderCollection',
  items: (target, session) => EDGES.map((edge) => borderObject(target, edge, session)),
  scalars: { count: { get: () => EDGES.length } },
  methods: {
    getItem: (target, args, session) => borderObject(target, args.text(0), session),
    getItemAt: (target, args, session) => borderObject(target, EDGES[args.number(0)] ?? '', session),
  },
};

const formatClass: HostClass<LookTarget> = {
  name: 'RangeFormat',
  scalars: {
    horizontalAlignment: look('horizontalAlignment', String),
    verticalAlignment: look('verticalAlignment', String),
    wrapText: look('wrapText', (value) => value === true),
    indentLevel: look('indentLevel', Number),
    columnWidth: {
      get: (target) => onePlace(target, ({ sheet, area }) => columnWidth(sheet, area.column)),
      set: (target, value, session) =>
        resize(target, session, 'allowFormatColumns', ({ sheet, area }) => {
          for (let column = area.column; column < area.column + Math.min(area.columns, 1000); column++) {
            sheet.columnWidths.set(column, sizeOf(value));
          }
        }),
    },
    rowHeight: {
      get: (target) => onePlace(target, ({ sheet, area }) => rowHeight(sheet, area.row)),
      set: (target, value, session) =>
        resize(target, session, 'allowFormatRows', ({ sheet, area }) => {
          const rows = area.rows >= SHEET_ROWS ? sheet.rows.length : area.rows;
          for (let row = area.row; row < area.row + rows; row++) sheet.rowHeights.set(row, sizeOf(value));
        }),
    },
    shrinkToFit: { get: () => false, set: () => undefined, heavy: true },
    useStandardWidth: { get: () => false, set: () => undefined, heavy: true },
    useStandardHeight: { get: () => false, set: () => undefined, heavy: true },
  },
  objects: {
    fill: (target, session) => HostObject.of(fillClass, target, session),
    font: (target, session) => HostObject.of(fontClass, target, session),
    borders: (target, session) => HostObject.of(bordersClass, target, session),
    protection: (target, session) => HostObject.of(protectionClass, target, session),
  },
  methods: {
    autofitColumns: (target, _args, session) => resize(target, session, 'allowFormatColumns', autofitColumns),
    autofitRows: (target, _args, session) =>
      resize(target, session, 'allowFormatRows', ({ sheet, area }) => {
        for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rows.length); row++)
          sheet.rowHeights.delete(row);
      }),
  },
};

function look<Key extends keyof CellFormat>(key: Key, parse: (value: unknown) => CellFormat[Key]): Scalar<LookTarget> {
  return {
    get: (target) => uniform(target, (format) => format[key]),
    set: (target, value, session) => patch(target, { [key]: parse(value) }, session),
  };
}

function border(key: 'style' | 'color' | 'weight', otherwise: string): Scalar<BorderTarget> {
  return {
    get: (target) => uniform(target, (format) => format.borders[target.edge]?.[key] ?? otherwise),
    set: (target, value, session) => {
      for (const { sheet, area } of target.places()) {
        const before = sheet.format(area.row, area.column).borders;
        const edge = {
          style: 'Continuous',
          color: '#000000',
          weight: 'Thin',
          ...before[target.edge],
          [key]: String(value),
        };
        session.model.format(sheet.id, area, { borders: { ...before, [target.edge]: edge } }, 'addin');
      }
    },
  };
}

function borderObject(target: LookTarget, edge: string, session: ExcelSession): HostObject {
  if (!EDGES.includes(edge)) throw new Refusal('InvalidArgument', `Not a border: ${edge}`);
  return HostObject.of(borderClass, { ...target, edge }, session);
}

function patch(target: LookTarget, change: Partial<CellFormat>, session: ExcelSession): void {
  for (const { sheet, area } of target.places()) session.model.format(sheet.id, area, change, 'addin');
}

/** What every cell has, or null when they differ. */
function uniform<Value>(target: LookTarget, pick: (format: CellFormat) => Value): Value | null {
  const seen = new Set<Value>();
  for (const { sheet, area } of target.places()) {
    if (isUnbounded(area)) {
      seen.add(pick(sheet.format(area.row, area.column)));
      for (const [, , cell] of sheet.cellsIn(area)) seen.add(pick(cell.format));
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        seen.add(pick(sheet.format(row, column)));
      }
      if (seen.size > 1) return null;
    }
  }
  const [only] = seen;
  return seen.size === 1 && only !== undefined ? only : null;
}

function onePlace(target: LookTarget, read: (place: { sheet: SheetModel; area: Area }) => number): number | null {
  const values = new Set(target.places().map(read));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function resize(
  target: LookTarget,
  session: ExcelSession,
  permission: 'allowFormatColumns' | 'allowFormatRows',
  change: (place: { sheet: SheetModel; area: Area }) => void,
): void {
  for (const place of target.places()) {
    session.model.assertAllowed(place.sheet, permission);
    change(place);
    session.model.emit({ kind: 'layout', sheetId: place.sheet.id });
  }
}

function sizeOf(value: unknown): number {
  if (typeof value === 'number' && value >= 0) return value;
  throw new Refusal('InvalidArgument', 'A size is a number of points');
}

function autofitColumns({ sheet, area }: { sheet: SheetModel; area: Area }): void {
  const longest = new Map<number, number>();
  for (const [, column, cell] of sheet.cellsIn(area)) {
    const length = displayText(cell.value, cell.format.numberFormat).length;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) sheet.columnWidths.set(column, Math.min(400, 12 + length * 5.6));
}
