import { SHEET_COLUMNS, SHEET_ROWS } from '../model/area.ts';
import type { ModelChange } from '../model/model-change.ts';
import { shiftArea } from '../model/shift-cells.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { ChartSnapshot } from '../model/workbook-snapshot.ts';
import type { HostObject } from './host-class.ts';
import { RangeTarget } from './range-target.ts';

export interface SessionOptions {
  readonly model: WorkbookModel;
  /** `1.14` or newer. */
  readonly apiVersion: string;
  /** Draws a chart as a base64 PNG; a host without one answers `Chart.getImage` with `ApiNotFound`. */
  readonly chartImage?: (chart: ChartSnapshot, width: number, height: number) => Promise<string>;
}

/** What lives as long as the document is open beside the add-in: kept references, event subscriptions, counters. */
export class ExcelSession {
  readonly model: WorkbookModel;
  apiMinor: number;
  readonly chartImage: SessionOptions['chartImage'];
  /** Members the add-in asked for and this host lacks, `Class.member`. */
  readonly unknownMembers = new Set<string>();
  /** `batches` are the add-in's own requests; `releases` those by which office.js only lets go of tracked objects. */
  readonly counters = { batches: 0, releases: 0, actions: 0, requestBytes: 0, responseBytes: 0, largestRequest: 0 };
  readonly kept = new Map<string, HostObject>();
  /** Excel event numbers with the id they were registered for, `10:{sheet id}`; `workbook` for collections. */
  readonly subscriptions = new Set<string>();
  /** A cell is being typed into: everything is refused, as in Excel. */
  editingCell = false;
  eventsEnabled = true;
  calculationMode = 'Automatic';
  /** Set by the formula engine: brings functions of the add-in to be called again. */
  recalculate: (scope: { readonly sheetId: string; readonly area: RangeTarget['area'] } | 'all') => void = () =>
    undefined;
  #lastReference = 0;

  constructor(options: SessionOptions) {
    this.model = options.model;
    this.apiMinor = minorVersion(options.apiVersion);
    this.chartImage = options.chartImage;
    options.model.subscribe((change) => this.#followCells(change));
  }

  /** Remembers the object across requests, as tracked proxies need. */
  keep(object: HostObject): string {
    if (object.referenceId !== null) return object.referenceId;
    this.#lastReference += 1;
    object.referenceId = `ref-${this.#lastReference}`;
    this.kept.set(object.referenceId, object);
    return object.referenceId;
  }

  /** A kept range stays on its cells when rows or columns come and go. */
  #followCells(change: ModelChange): void {
    if (change.kind !== 'cells' || this.kept.size === 0) return;
    const axis = { RowInserted: 'row', RowDeleted: 'row', ColumnInserted: 'column', ColumnDeleted: 'column' } as const;
    if (!(change.changeType in axis)) return;
    const isRow = change.changeType === 'RowInserted' || change.changeType === 'RowDeleted';
    const shift = {
      axis: isRow ? 'row' : 'column',
      kind: change.changeType.endsWith('Inserted') ? 'insert' : 'delete',
      at: isRow ? change.area.row : change.area.column,
      count: isRow ? change.area.rows : change.area.columns,
      across: [0, isRow ? SHEET_COLUMNS : SHEET_ROWS],
    } as const;
    for (const { target } of this.kept.values()) {
      if (!(target instanceof RangeTarget) || target.sheetId !== change.sheetId || target.area === null) continue;
      target.area = shiftArea(target.area, shift);
    }
  }
}

function minorVersion(apiVersion: string): number {
  return Number(apiVersion.split('.')[1] ?? 0);
}
