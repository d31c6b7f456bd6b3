import type { FieldChoice, FieldDefinition } from '../../fields/field-definition.ts';
import { fieldTypeWords, privacyWords } from '../../messages/it/criteria-kinds.ts';
import { foldText } from '../../values/fold-text.ts';
import { parseText } from '../../values/plain-text.ts';
import { readFlag, readTexts, readWord, reportUnread } from './read-cells.ts';
import { locateIn, readNamed } from './read-named.ts';
import type { Reading } from './reading.ts';
import type { SheetRow } from './sheet-row.ts';

/**
 * The table *Campi*: each field, with its choices in the rows below.
 *
 * @example readFields(rows, reading)[0]?.type // 'choice'
 */
export function readFields(rows: readonly SheetRow[], reading: Reading): readonly FieldDefinition[] {
  const fields: { head: SheetRow; choices: SheetRow[] }[] = [];
  for (const row of rows) {
    if (!isChoice(row)) fields.push({ head: row, choices: [] });
    else if (fields.length > 0) fields.at(-1)?.choices.push(row);
    else reading.report('LINE_WITHOUT_OWNER', row.placeOf('kind'));
  }
  return fields.map(({ head, choices }, index) => {
    const path = `fields[${index}]`;
    return reading.within(path, () => readField(head, { path, choices }, reading));
  });
}

function isChoice(row: SheetRow): boolean {
  const kind = parseText(row.take('kind'));
  return kind.ok && foldText(kind.value) === foldText(fieldTypeWords.option);
}

function readField(
  row: SheetRow,
  { path, choices: lines }: { readonly path: string; readonly choices: readonly SheetRow[] },
  reading: Reading,
): FieldDefinition {
  const { id, label } = readNamed(row, path, reading);
  const { option, ...types } = fieldTypeWords;
  const type = readWord({ row, column: 'kind' }, types, reading);
  const privacy = readWord({ row, column: 'privacy' }, privacyWords, reading) ?? 'answers';
  const required = readFlag({ row, column: 'required' }, reading);
  locateIn(row, path, { titles: 'titles', kind: 'kind' }, reading);
  locateIn(row, `${path}.type`, { '': 'kind' }, reading);
  locateIn(row, `${path}.privacy`, { '': 'privacy' }, reading);
  const choices = lines.map((line, index) => readChoice(line, `${path}.choices[${index}]`, reading));
  const titles = readTexts({ row, column: 'titles' });
  reportUnread([row, ...lines], reading);
  if (type !== null && type !== 'choice') {
    for (const line of lines) reading.report('LINE_UNEXPECTED', line.placeOf('kind'));
  }
  return {
    id,
    type: type ?? 'text',
    label,
    titles,
    privacy,
    required,
    ...(type === 'choice' ? { choices } : {}),
  };
}

function readChoice(row: SheetRow, path: string, reading: Reading): FieldChoice {
  const { id: value, label } = readNamed(row, path, reading);
  const synonyms = readTexts({ row, column: 'titles' });
  if (synonyms.length > 0) locateIn(row, path, { synonyms: 'titles' }, reading);
  return synonyms.length === 0 ? { value, label } : { value, label, synonyms };
}
