import type { FieldValue } from '../../fields/field-definition.ts';
import type { DerivedValue } from '../derived-value.ts';
import { completedMonths, completedYears, dayOf } from './elapsed-time.ts';
import { ratioOf } from './ratio.ts';
import type { Derivation, FieldSlot, RowReader, RowValues } from './row-reader.ts';

/**
 * How a derived value is computed from the row.
 *
 * @example derivation({ kind: 'sum', fields: ['minors', 'adults'], blanks: 'missing', … }, reader).derive(row)
 */
export function derivation(definition: DerivedValue, reader: RowReader): Derivation {
  switch (definition.kind) {
    case 'ageInYears':
    case 'completedYears':
      return elapsed(definition, completedYears, reader);
    case 'completedMonths':
      return elapsed(definition, completedMonths, reader);
    case 'ratio':
      return ratio(definition, reader);
    default:
      return aggregate(definition, reader);
  }
}

type Definition<Kind> = Extract<DerivedValue, { kind: Kind }>;

function elapsed(
  { field, on }: Definition<'ageInYears' | 'completedYears' | 'completedMonths'>,
  elapsedUntil: (to: string) => (from: string) => number,
  reader: RowReader,
): Derivation {
  const from = reader.slotOf(field);
  const startOf = (row: RowValues): string | null => dayOf(row[from.index] ?? null);
  if ('date' in on) {
    const elapsedFrom = elapsedUntil(on.date);
    return {
      isRatio: false,
      derive: (row) => {
        const start = startOf(row);
        return start === null ? null : elapsedFrom(start);
      },
      addMissing: from.addMissing,
    };
  }
  const until = reader.slotOf(on.field);
  return {
    isRatio: false,
    derive: (row) => {
      const [start, end] = [startOf(row), dayOf(row[until.index] ?? null)];
      return start === null || end === null ? null : elapsedUntil(end)(start);
    },
    addMissing: missingOf([from, until]),
  };
}

function ratio({ field, by, whenByIsZero }: Definition<'ratio'>, reader: RowReader): Derivation {
  const [above, below] = [reader.slotOf(field), reader.slotOf(by)];
  return {
    isRatio: true,
    derive: (row) => {
      const [numerator, denominator] = [row[above.index], row[below.index]];
      if (!isMeasure(numerator) || !isMeasure(denominator)) return null;
      if (denominator === 0 && whenByIsZero === 'missing') return null;
      return ratioOf(numerator, denominator);
    },
    // Where both are there the fault is the divisor's.
    addMissing: missingOf([above, below]),
  };
}

function isMeasure(value: FieldValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function aggregate(
  { kind, fields, blanks }: Definition<'count' | 'min' | 'max' | 'sum'>,
  reader: RowReader,
): Derivation {
  const slots = fields.map(reader.slotOf);
  const combine = combinations[kind];
  return {
    isRatio: false,
    derive: (row) => {
      let result: FieldValue = null;
      for (const { index } of slots) {
        const value = row[index] ?? null;
        if (value === null && blanks === 'missing') return null;
        if (value !== null) result = combine(result, value);
      }
      return result;
    },
    addMissing: missingOf(slots),
  };
}

type Combine = (before: FieldValue, value: string | number | boolean) => FieldValue;

const combinations: Readonly<Record<'count' | 'min' | 'max' | 'sum', Combine>> = {
  count: (before, value) => Number(before ?? 0) + (value === true ? 1 : 0),
  min: (before, value) => (before === null || value < before ? value : before),
  max: (before, value) => (before === null || value > before ? value : before),
  sum: (before, value) => Number(before ?? 0) + Number(value),
};

/** The sources that are missing; the last one where all are there and still give no value. */
function missingOf(sources: readonly FieldSlot[]): Derivation['addMissing'] {
  return (row, missing) => {
    const absent = sources.filter(({ index }) => (row[index] ?? null) === null);
    for (const slot of absent.length > 0 ? absent : sources.slice(-1)) slot.addMissing(row, missing);
  };
}
