import type { FieldDefinition } from '../fields/field-definition.ts';
import { isCellError } from '../values/cell-error.ts';
import { parseText } from '../values/plain-text.ts';
import { type CellReader, quoted } from './cell-reader.ts';
import type { CheckContext } from './check-context.ts';
import { choiceReader } from './read-choice.ts';
import { dateReader } from './read-date.ts';
import { decimalReader } from './read-decimal.ts';
import { dsuNumberReader } from './read-dsu-number.ts';
import { certifiedEmailReader, emailReader } from './read-email.ts';
import { flagReader } from './read-flag.ts';
import { ibanReader } from './read-iban.ts';
import { integerReader } from './read-integer.ts';
import { momentReader } from './read-moment.ts';
import { moneyReader } from './read-money.ts';
import { phoneReader } from './read-phone.ts';
import { protocolNumberReader } from './read-protocol-number.ts';
import { residenceReader } from './read-residence.ts';
import { rowIdReader } from './read-row-id.ts';
import { taxCodeReader } from './read-tax-code.ts';
import { vatNumberReader } from './read-vat-number.ts';

/**
 * The reader of a field's cells in one context, prepared once for all rows. Excel's error values are told before any
 * other reading.
 *
 * @example cellReaderFor(iseeField, context)('12,50', report) // 1250
 */
export function cellReaderFor(field: FieldDefinition, context: CheckContext): CellReader {
  const reader = readerByType(field, context);
  return (cell, report) => {
    if (!isCellError(cell)) return reader(cell, report);
    report.error('CELL_ERROR', field.id, { read: quoted(cell) });
    return null;
  };
}

function readerByType(field: FieldDefinition, { call, ambito, comune, national }: CheckContext): CellReader {
  switch (field.type) {
    case 'taxCode':
      return taxCodeReader(field.id);
    case 'vatNumber':
      return vatNumberReader(field.id);
    case 'date':
      return dateReader(field.id);
    case 'moment':
      return momentReader(field.id);
    case 'money':
      return moneyReader(field.id);
    case 'integer':
      return integerReader(field.id);
    case 'decimal':
      return decimalReader(field.id);
    case 'flag':
      return flagReader(field.id);
    case 'choice':
      return choiceReader(field.id, field.choices ?? []);
    case 'comune':
      return residenceReader(field.id, {
        ambito,
        national: national ?? null,
        // Only where the beneficiary lives decides who may apply and who collects.
        ...(field.id === 'residence'
          ? { comuni: call.comuni, collecting: comune }
          : { comuni: ambito.comuni.map(({ istat }) => istat), collecting: null }),
      });
    case 'iban':
      return ibanReader(field.id);
    case 'dsuNumber':
      return dsuNumberReader(field.id);
    case 'protocolNumber':
      return protocolNumberReader(field.id);
    case 'rowId':
      return rowIdReader(field.id);
    case 'phone':
      return phoneReader(field.id);
    case 'email':
      return emailReader(field.id);
    case 'certifiedEmail':
      return certifiedEmailReader(field.id);
    case 'text':
      return textReader;
  }
}

const textReader: CellReader = (cell) => {
  const parsed = parseText(cell);
  return parsed.ok ? parsed.value : null;
};
