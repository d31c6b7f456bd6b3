import type { AmbitoProfile } from '../../shared/ambito/profile.ts';
import { baseFields } from '../../shared/fields/base-fields.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import type { FieldDefinition, FieldValue } from '../../shared/fields/field-definition.ts';
import { headingVocabulary } from '../../shared/layout/heading-vocabulary.ts';
import { titleKey } from '../../shared/layout/title-key.ts';
import { formulaMessages } from '../../shared/messages/it/formulas.ts';
import { parseDateText } from '../../shared/values/date.ts';
import { serialFromDate } from '../../shared/values/excel-serial.ts';
import { formatInstantRome } from '../../shared/values/format-moment.ts';
import { parseMoment } from '../../shared/values/moment.ts';
import { knownRules } from './workbook-rules.ts';

/** What a cell can ask of an application: one of its fields, or its state. */
export type AskedField = Pick<FieldDefinition, 'id' | 'type' | 'choices'>;

const state: AskedField = {
  id: 'state',
  type: 'choice',
  choices: Object.entries(formulaMessages.applicationState).map(([value, label]) => ({ value, label })),
};

/** The field a person means by its name, a column title or its id; `null` when there is none. */
export function fieldAsked(name: string, callCode: string): AskedField | null {
  const key = titleKey(name);
  if (key === titleKey(formulaMessages.stateField)) return state;
  const rules = knownRules(callCode);
  const fields = rules === null ? baseFields : callFields(rules.call);
  return fields.find(({ id }) => id === name) ?? headingVocabulary(fields).get(key)?.[0] ?? null;
}

/** A stored value as a cell shows it: euro and measures, serial dates, words for choices; a missing one is an empty text, never 0. */
export function fieldInCell(value: FieldValue, field: AskedField, ambito: AmbitoProfile): string | number | boolean {
  if (value === null) return '';
  switch (field.type) {
    case 'money':
    case 'decimal':
      return typeof value === 'number' ? value / 100 : value;
    case 'date': {
      const day = parseDateText(String(value));
      return (day.ok ? serialFromDate(day.value) : null) ?? value;
    }
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label ?? value;
    case 'comune':
      return ambito.comuni.find(({ istat }) => istat === value)?.name ?? value;
    case 'flag':
      return value === true ? formulaMessages.yes : formulaMessages.no;
    case 'moment':
      return momentInCell(value);
    default:
      return value;
  }
}

function momentInCell(value: string | number | boolean): string | number | boolean {
  const moment = parseMoment(typeof value === 'string' ? value : null);
  return moment.ok ? formatInstantRome(moment.value) : value;
}
