import type { FieldChoice } from '../fields/field-definition.ts';
import { choiceParser } from '../values/choice.ts';
import { type CellReader, quoted } from './cell-reader.ts';

/** Reads one of a field's choices; the message names them all. */
export function choiceReader(field: string, choices: readonly FieldChoice[]): CellReader {
  const parse = choiceParser(choices);
  const labels = choices.map(({ label }) => label).join(', ');
  return (cell, report) => {
    const parsed = parse(cell);
    if (parsed.ok) return parsed.value;
    if (parsed.reason === 'unknown') report.error('CHOICE_UNKNOWN', field, { read: quoted(cell), choices: labels });
    return null;
  };
}
