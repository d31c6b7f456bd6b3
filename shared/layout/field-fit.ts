import type { FieldDefinition } from '../fields/field-definition.ts';
import { normaliseTitle } from '../fields/normalise-title.ts';
import type { CellValue } from '../values/cell-value.ts';
import type { FoundData } from './found-data.ts';
import { gridValue, type SheetGrid } from './sheet-grid.ts';
import { type ValueShape, valueShape } from './value-shapes.ts';

/** Some of a column's values, enough to judge what they look like. */
export interface ColumnSample {
  readonly values: readonly CellValue[];
  readonly shapes: ReadonlyMap<ValueShape, number>;
  /** Names of the Ambito's Comuni and their Istat codes, normalised. */
  readonly comuni: ReadonlySet<string>;
}

const SAMPLED_VALUES = 100;

/** Values of the column spread over the whole of the data, blanks left out. */
export function columnSample(
  grid: SheetGrid,
  found: FoundData,
  column: number,
  comuni: readonly string[],
): ColumnSample {
  const step = Math.max(1, Math.floor(found.dataRows.length / SAMPLED_VALUES));
  const values: CellValue[] = [];
  const shapes = new Map<ValueShape, number>();
  for (let index = 0; index < found.dataRows.length; index += step) {
    const value = gridValue(grid, found.dataRows[index] ?? 0, column);
    const shape = valueShape(value);
    if (value === null || shape === 'error') continue;
    values.push(value);
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1);
  }
  return { values, shapes, comuni: new Set(comuni.map(normaliseTitle)) };
}

/** How many in a hundred of the values look like the field; null where the column is empty or any value would do. */
export function fieldFit(field: FieldDefinition, sample: ColumnSample | undefined): number | null {
  if (sample === undefined || sample.values.length === 0) return null;
  const fitting = countFitting(field, sample);
  return fitting === null ? null : Math.round((fitting * 100) / sample.values.length);
}

function countFitting(field: FieldDefinition, sample: ColumnSample): number | null {
  const shaped = (...shapes: readonly ValueShape[]) =>
    shapes.reduce((sum, shape) => sum + (sample.shapes.get(shape) ?? 0), 0);
  switch (field.type) {
    case 'taxCode':
    case 'iban':
    case 'dsuNumber':
    case 'rowId':
    case 'email':
      return shaped(field.type);
    case 'date':
      return shaped('dateText') + countSerials(sample, (serial) => Number.isInteger(serial));
    case 'moment':
      return shaped('momentText') + countSerials(sample, (serial) => !Number.isInteger(serial));
    case 'money':
    case 'integer':
    case 'decimal':
      return shaped('number');
    case 'flag':
      return shaped('flag', 'boolean') + sample.values.filter((value) => value === 0 || value === 1).length;
    case 'choice':
      return countChoices(field, sample);
    case 'comune':
      return sample.comuni.size === 0
        ? null
        : sample.values.filter((value) => sample.comuni.has(normaliseTitle(String(value)))).length;
    case 'certifiedEmail':
      return shaped('email');
    case 'phone':
      return shaped('phone', 'number');
    case 'text':
    case 'vatNumber':
    case 'protocolNumber':
      return null;
  }
}

/** Serial numbers of days between 1900 and 2064. */
function countSerials(sample: ColumnSample, accepts: (serial: number) => boolean): number {
  return sample.values.filter((value) => typeof value === 'number' && value > 366 && value < 60_000 && accepts(value))
    .length;
}

function countChoices(field: FieldDefinition, sample: ColumnSample): number {
  const known = new Set(
    (field.choices ?? [])
      .flatMap((choice) => [choice.value, choice.label, ...(choice.synonyms ?? [])])
      .map(normaliseTitle),
  );
  return sample.values.filter((value) => known.has(normaliseTitle(String(value)))).length;
}
