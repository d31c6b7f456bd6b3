import { type Area, areaAddress, quoteSheetName } from '../model/area.ts';
import { Refusal } from '../model/refusal.ts';
import type { SheetModel } from '../model/sheet-model.ts';
import type { CallArguments } from './call-arguments.ts';
import type { ExcelSession } from './excel-session.ts';
import type { HostObject } from './host-class.ts';

/** Cells an Excel Range stands for; null once they were deleted. */
export class RangeTarget {
  readonly sheetId: string;
  area: Area | null;

  constructor(sheetId: string, area: Area) {
    this.sheetId = sheetId;
    this.area = area;
  }
}

/** The sheet and area of a range; `InvalidReference` when its cells are gone. */
export function placeOf(
  target: RangeTarget,
  session: ExcelSession,
): { readonly sheet: SheetModel; readonly area: Area } {
  if (target.area === null) throw new Refusal('InvalidReference', 'The cells of this range were deleted');
  return { sheet: session.model.sheet(target.sheetId), area: target.area };
}

/** `Foglio1!A1:B2`. */
export function fullAddress(sheet: SheetModel, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** The range passed as an argument. */
export function rangeArgument(args: CallArguments, index: number): RangeTarget {
  return rangeTargetOf(args.object(index));
}

/** The range an object stands for. */
export function rangeTargetOf(object: HostObject | null): RangeTarget {
  if (object?.target instanceof RangeTarget) return object.target;
  throw new Refusal('InvalidArgument', 'A range was expected');
}
