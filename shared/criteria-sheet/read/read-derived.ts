import { againstWords, blanksWords, derivedKindWords, zeroWords } from '../../messages/it/criteria-kinds.ts';
import type { DayReference, DerivedValue } from '../../rules/derived-value.ts';
import type { IsoDate } from '../../values/brands.ts';
import type { Named, Names } from '../names.ts';
import { readDate, readWord, reportUnread, takeRequired } from './read-cells.ts';
import { locateIn, readNamed } from './read-named.ts';
import { readName, readNames } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * The table *Valori calcolati*, one a row.
 *
 * @example readDerived(rows, namedSoFar, reading)[0]?.kind // 'ageInYears'
 */
export function readDerived(
  rows: readonly SheetRow[],
  namedSoFar: (derived: readonly Named[]) => Names,
  reading: Reading,
): readonly DerivedValue[] {
  const named = rows.map((row, index) => {
    const path = `derived[${index}]`;
    return { row, path, ...reading.within(path, () => readNamed(row, path, reading)) };
  });
  const names = namedSoFar(named);
  return named.map(({ row, path, id, label }) =>
    reading.within(path, () => {
      const value = { id, label, ...readSources(row, path, { names, reading }) };
      reportUnread([row], reading);
      return value;
    }),
  );
}

type Sources = DerivedValue extends infer Value
  ? Value extends DerivedValue
    ? Omit<Value, 'id' | 'label'>
    : never
  : never;

function readSources(
  row: SheetRow,
  path: string,
  { names, reading }: { readonly names: Names; readonly reading: Reading },
): Sources {
  const asFields = { names, unknown: 'UNKNOWN_FIELD' } as const;
  const kind = readWord({ row, column: 'kind' }, derivedKindWords, reading);
  locateIn(row, path, { field: 'fields', kind: 'kind' }, reading);
  switch (kind) {
    case 'ageInYears':
    case 'completedYears':
    case 'completedMonths':
      return { kind, field: readOneField(), on: readDay() };
    case 'ratio': {
      const field = readOneField();
      readWord({ row, column: 'against' }, { by: againstWords.by }, reading);
      const by = readName({ row, column: 'reference' }, asFields, reading) ?? '';
      reading.locate(path, row.placeOf('reference'), `field ${by}`);
      const whenByIsZero = readWord({ row, column: 'missing' }, zeroWords, reading) ?? 'missing';
      return { kind, field, by, whenByIsZero };
    }
    case null:
      for (const column of ['fields', 'against', 'reference', 'missing'] as const) row.take(column);
      return { kind: 'sum', fields: [], blanks: 'missing' };
    default: {
      takeRequired({ row, column: 'fields' }, reading);
      const fields = readNames({ row, column: 'fields' }, asFields, reading);
      const blanks = readWord({ row, column: 'missing' }, blanksWords, reading) ?? 'missing';
      return { kind, fields, blanks };
    }
  }

  function readOneField(): string {
    if (takeRequired({ row, column: 'fields' }, reading) === null) return '';
    const [field = '', ...others] = readNames({ row, column: 'fields' }, asFields, reading);
    if (others.length > 0) reading.report('FIELD_NOT_ONE', row.placeOf('fields'));
    reading.locate(path, row.placeOf('fields'), `field ${field}`);
    return field;
  }

  function readDay(): DayReference {
    const { date, field } = againstWords;
    const against = readWord({ row, column: 'against' }, { date, field }, reading);
    if (against === 'date') return { date: readDate({ row, column: 'reference' }, reading) ?? ('' as IsoDate) };
    if (against === null) {
      row.take('reference');
      return { field: '' };
    }
    const named = readName({ row, column: 'reference' }, asFields, reading) ?? '';
    reading.locate(path, row.placeOf('reference'), `field ${named}`);
    return { field: named };
  }
}
