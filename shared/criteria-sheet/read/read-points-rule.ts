import { lineWords } from '../../messages/it/criteria-kinds.ts';
import type { PointsRule } from '../../rules/criterion.ts';
import { formOf } from '../number-cell.ts';
import type { RuleNames } from '../rule-names.ts';
import type { Owner } from './owners.ts';
import { readOptionalPoints, readPoints, readRequiredNumber, readWord } from './read-cells.ts';
import { readCondition } from './read-condition.ts';
import { readIntervals } from './read-intervals.ts';
import { locateIn } from './read-named.ts';
import { readChoice, readField } from './read-names.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

interface Context {
  readonly names: RuleNames;
  readonly reading: Reading;
}

/**
 * Points that one thing decides, from the rows of a criterion or alternative. Notes the cells of its parts.
 *
 * @example readPointsRule('perUnit', owner, 'groups[0].criteria[0]', { names, reading }).kind // 'perUnit'
 */
export function readPointsRule(kind: PointsRule['kind'], owner: Owner, path: string, context: Context): PointsRule {
  const { head, rows } = owner;
  const { names, reading } = context;
  locateIn(head, path, { field: 'field', points: 'points', cap: 'cap', every: 'value' }, reading);
  if (kind === 'flag') {
    const points = readPoints({ row: head, column: 'points' }, reading);
    reading.locate(`${path}.condition`, head.placeOf('field'));
    return { kind, condition: readCondition(rows, `${path}.condition`, context), points };
  }
  const field = readField(head, context);
  const form = formOf(names.known.get(field)?.type ?? 'integer');
  switch (kind) {
    case 'choice':
      return { kind, field, table: readTable(rows, { path: `${path}.table`, field }, context) };
    case 'band': {
      reading.locate(`${path}.bands`, head.placeOf('operator'));
      const readGiven = (row: SheetRow) => readPoints({ row, column: 'points' }, reading);
      const { lines, outside } = readIntervals(rows, { path: `${path}.bands`, form, readGiven }, reading);
      return { kind, field, bands: lines.map(({ given, ...interval }) => ({ ...interval, points: given })), outside };
    }
    case 'perUnit': {
      readWord({ row: head, column: 'operator' }, { every: lineWords.every }, reading);
      const every = readRequiredNumber({ row: head, column: 'value' }, form, reading) ?? 1;
      const pointsPerUnit = readPoints({ row: head, column: 'points' }, reading);
      return { kind, field, pointsPerUnit, every, cap: readOptionalPoints({ row: head, column: 'cap' }, reading) };
    }
  }
}

function readTable(
  rows: readonly SheetRow[],
  { path, field }: { readonly path: string; readonly field: string },
  context: Context,
): Extract<PointsRule, { kind: 'choice' }>['table'] {
  const { reading } = context;
  const [head] = rows;
  if (head !== undefined) reading.locate(path, head.placeOf('field'));
  const lines = rows.filter((row) => row.has('value') || row.has('points'));
  return lines.map((row, index) => {
    reading.locate(`${path}[${index}]`, row.placeOf('value'));
    const points = readPoints({ row, column: 'points' }, reading);
    return { value: readChoice({ row, column: 'value' }, field, context), points };
  });
}
