import type { FieldDefinition } from '../../../fields/field-definition.ts';
import type { RuleLine, SaidOfLine } from '../../../rules/compare-rule-sets.ts';
import type { DayReference, DerivedValue } from '../../../rules/derived-value.ts';
import { formatDate } from '../../../values/format-date.ts';
import {
  againstWords,
  blanksWords,
  derivedKindWords,
  fieldTypeWords,
  privacyWords,
  zeroWords,
} from '../criteria-kinds.ts';
import type { RuleTexts } from './rule-texts.ts';
import { leaf, said, saidFlag, saidList, saidText } from './said.ts';

/** A field with its choices. */
export function fieldLine({ choices = [], ...field }: FieldDefinition): RuleLine {
  return {
    key: field.id,
    name: field.label,
    kind: 'field',
    says: [
      saidText('Nome', field.label),
      said('Tipo', field.type, fieldTypeWords[field.type]),
      saidList('Titoli di colonna', field.titles, field.titles),
      saidFlag('Obbligatorio', field.required),
      said('Riservatezza', field.privacy, privacyWords[field.privacy]),
    ],
    lines: choices.map(({ value, label, synonyms }) =>
      leaf({
        key: value,
        name: label,
        says: [saidText('Voce', label), saidList('Sinonimi', synonyms ?? null, synonyms ?? [])],
      }),
    ),
  };
}

/** A derived value: what it is computed from, and how. */
export function derivedLine(value: DerivedValue, texts: RuleTexts): RuleLine {
  return leaf({
    key: value.id,
    name: value.label,
    kind: value.kind,
    says: [
      saidText('Nome', value.label),
      said('Calcolo', value.kind, derivedKindWords[value.kind]),
      ...derivation(value, texts),
    ],
  });
}

function derivation(value: DerivedValue, texts: RuleTexts): readonly SaidOfLine[] {
  switch (value.kind) {
    case 'ratio':
      return [
        said('Campo', value.field, texts.field(value.field)),
        said(againstWords.by, value.by, texts.field(value.by)),
        said('Se il divisore è zero', value.whenByIsZero, zeroWords[value.whenByIsZero]),
      ];
    case 'count':
    case 'min':
    case 'max':
    case 'sum':
      return [
        saidList('Campi', value.fields, value.fields.map(texts.field)),
        said('Se un dato manca', value.blanks, blanksWords[value.blanks]),
      ];
    default:
      return [
        said('Campo', value.field, texts.field(value.field)),
        said('Rispetto a', value.on, dayText(value.on, texts)),
      ];
  }
}

function dayText(on: DayReference, texts: RuleTexts): string {
  return 'date' in on ? formatDate(on.date) : texts.field(on.field);
}
