import { centsSchema, isoDateSchema, pointsSchema } from '../../../shared/contracts/branded.ts';
import type { FieldDefinition, FieldType, FieldValue } from '../../../shared/fields/field-definition.ts';
import { actionMessages } from '../../../shared/messages/it/actions.ts';
import { formatDate } from '../../../shared/values/format-date.ts';
import { formatCents } from '../../../shared/values/format-money.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';
import { formatRatio } from '../../../shared/values/format-ratio.ts';
import { formatFullMoment } from './format-moment.ts';

/** What decides how a value is written: a field, or a value derived from fields. */
export interface ValueForm extends Pick<FieldDefinition, 'choices'> {
  readonly type: FieldType | 'ratio';
}

/** A parsed value as a person reads it, by the type of its field; a missing one says so and is never 0. */
export function formatValue(value: FieldValue, field: ValueForm | undefined): string {
  if (value === null) return actionMessages.notKnown;
  if (typeof value === 'boolean') return value ? actionMessages.yes : actionMessages.no;
  switch (field?.type) {
    case 'decimal':
      return formatPoints(pointsSchema.parse(value));
    case 'ratio':
      return formatRatio(String(value));
    case 'money':
      return formatCents(centsSchema.parse(value));
    case 'date':
      return formatDate(isoDateSchema.parse(value));
    case 'moment':
      return formatFullMoment(value);
    case 'choice':
      return field.choices?.find((choice) => choice.value === value)?.label ?? String(value);
    default:
      return String(value);
  }
}
