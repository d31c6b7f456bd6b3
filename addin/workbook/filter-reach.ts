/**
 * Takes a column appended beside a filtered range into the filter. A filter sorts only its own columns: an id left out
 * would stay behind when the person sorts, and stand beside another beneficiary. True when the filter was extended.
 */
export function extendFilter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: { readonly headingRow: number; readonly column: number },
): Promise<boolean> {
  return reshape(context, sheet, place, (columns, offset) => (offset === columns ? columns + 1 : null));
}

/** The inverse, when the appended column goes away. */
export function shrinkFilter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: { readonly headingRow: number; readonly column: number },
): Promise<boolean> {
  return reshape(context, sheet, place, (columns, offset) => (offset === columns - 1 && columns > 1 ? offset : null));
}

/** A filter keeps its range for good: it is removed and applied again with what it filtered. */
async function reshape(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headingRow, column }: { readonly headingRow: number; readonly column: number },
  widthOf: (columns: number, offset: number) => number | null,
): Promise<boolean> {
  const filter = sheet.autoFilter.load('criteria');
  const range = filter.getRangeOrNullObject().load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (range.isNullObject || range.rowIndex !== headingRow) return false;
  const width = widthOf(range.columnCount, column - range.columnIndex);
  const criteria = filter.criteria.slice(0, width ?? 0).map((criterion) => criterion ?? null);
  if (width === null || !criteria.every((criterion) => criterion === null || isPlain(criterion))) return false;
  const reshaped = sheet.getRangeByIndexes(range.rowIndex, range.columnIndex, range.rowCount, width);
  filter.remove();
  filter.apply(reshaped);
  for (const [index, criterion] of criteria.entries()) {
    if (criterion !== null && criterion.filterOn !== undefined) filter.apply(reshaped, index, criterion);
  }
  await context.sync();
  return true;
}

/** Filters by colour, icon or moving date do not come back from Excel whole: those are left as they are. */
function isPlain(criterion: Excel.FilterCriteria): boolean {
  return criterion.filterOn === undefined || criterion.filterOn === 'Values' || criterion.filterOn === 'Custom';
}
