import { Refusal } from '../model/refusal.ts';
import type { FilterCriterion } from '../model/workbook-snapshot.ts';

/** Excel's FilterCriteria object as the model keeps it. */
export function criterionOf(column: number, data: Readonly<Record<string, unknown>>): FilterCriterion {
  if (typeof data.filterOn !== 'string') throw new Refusal('InvalidArgument', 'A filter needs filterOn');
  if (data.filterOn !== 'Values' && data.filterOn !== 'Custom') {
    throw new Refusal('InvalidArgument', `This host filters by Values or Custom, not ${data.filterOn}`);
  }
  return {
    column,
    filterOn: data.filterOn,
    ...(Array.isArray(data.values) ? { values: data.values.map(String) } : {}),
    ...(typeof data.criterion1 === 'string' ? { criterion1: data.criterion1 } : {}),
    ...(typeof data.criterion2 === 'string' ? { criterion2: data.criterion2 } : {}),
    ...(typeof data.operator === 'string' ? { operator: data.operator } : {}),
  };
}

/** The same as the add-in reads it back. */
export function criterionData({ column: _column, ...data }: FilterCriterion): Readonly<Record<string, unknown>> {
  return data;
}
