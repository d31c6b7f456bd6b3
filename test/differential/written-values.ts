import type { FieldDefinition, FieldValue, FieldValues } from '../../shared/fields/field-definition.ts';
import type { Instant } from '../../shared/values/brands.ts';
import type { CellValue } from '../../shared/values/cell-value.ts';
import { romeFromInstant } from '../../shared/values/rome-time.ts';

/** The cells in which a clerk would write these values, in the order of the fields: numbers, Italian texts, blanks. */
export function writtenRow(fields: readonly FieldDefinition[], values: FieldValues): readonly CellValue[] {
  return fields.map((field, index) => written(values[field.id] ?? null, field, index % 2 === 0));
}

/** @param asText whether this hand writes numbers and words as text where Excel would take either */
function written(value: FieldValue, { type, choices }: FieldDefinition, asText: boolean): CellValue {
  if (value === null) return null;
  switch (type) {
    case 'money':
    case 'decimal': {
      const amount = Number(value) / 100;
      return asText ? amount.toFixed(2).replace('.', ',') : amount;
    }
    case 'date':
      return italianDay(String(value));
    case 'moment': {
      const { date, hour, minute, second } = romeFromInstant(String(value) as Instant);
      return `${italianDay(date)} ${[hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':')}`;
    }
    case 'flag':
      return asText ? (value === true ? 'sì' : 'no') : value;
    case 'choice':
      return choices?.find((choice) => choice.value === value)?.label ?? String(value);
    default:
      return value;
  }
}

function italianDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
