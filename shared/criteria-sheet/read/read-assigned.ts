import { lineWords } from '../../messages/it/criteria-kinds.ts';
import type { Criterion } from '../../rules/criterion.ts';
import type { RuleNames } from '../rule-names.ts';
import type { Owner } from './owners.ts';
import { readPoints, readRequiredNumber, readWord } from './read-cells.ts';
import { locateIn } from './read-named.ts';
import { readField } from './read-names.ts';
import type { Reading } from './reading.ts';

type Assigned = Pick<Extract<Criterion, { kind: 'assigned' }>, 'evaluators' | 'atLeast' | 'most' | 'minutes'>;

/**
 * An assigned score: a row for each evaluator, how many scores it takes, and the field of the minutes.
 *
 * @example readAssigned(owner, 'groups[0].criteria[2]', { names, reading }).evaluators // ['uvm1', 'uvm2']
 */
export function readAssigned(
  { head, rows }: Owner,
  path: string,
  context: { readonly names: RuleNames; readonly reading: Reading },
): Assigned {
  const { reading } = context;
  locateIn(head, path, { most: 'cap', atLeast: 'operator' }, reading);
  const { evaluator, atLeast, minutes } = lineWords;
  const evaluators: string[] = [];
  let [least, minutesField]: [number | null, string | null] = [null, null];
  for (const row of rows.filter((line) => line.has('field') || line.has('operator') || line.has('value'))) {
    const line = readWord({ row, column: 'operator' }, { evaluator, atLeast, minutes }, reading);
    if (line === 'atLeast') {
      reading.locate(path, row.placeOf('value'), 'atLeast');
      least = readRequiredNumber({ row, column: 'value' }, 'integer', reading) ?? 1;
    } else if (line === null) {
      row.take('field');
      row.take('value');
    } else {
      const field = readField(row, context);
      reading.locate(path, row.placeOf('field'), `field ${field}`);
      if (line === 'evaluator') evaluators.push(field);
      else minutesField = field;
    }
  }
  if (least === null) reading.report('LINE_MISSING', head.placeOf('operator'), { line: atLeast });
  if (minutesField === null) reading.report('LINE_MISSING', head.placeOf('operator'), { line: minutes });
  const most = readPoints({ row: head, column: 'cap' }, reading);
  return { evaluators, atLeast: least ?? 1, most, minutes: minutesField ?? '' };
}
