import { describe, expect, it } from 'vitest';
import type { Call } from '../../../shared/calls/call.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import type { FieldDefinition, FieldType, FieldValue } from '../../../shared/fields/field-definition.ts';
import { issueMessage } from '../../../shared/messages/it/issues.ts';
import type { CheckedRow } from '../../../shared/validation/check-context.ts';
import { findDuplicates } from '../../../shared/validation/find-duplicates.ts';
import { prepareChecks } from '../../../shared/validation/prepare-checks.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { hostileCell } from '../../fixtures/hostile-cell.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

/** Every type of field there is, those that only rule sets bring included. */
const more: readonly FieldDefinition[] = (['vatNumber', 'decimal', 'money', 'integer', 'moment', 'flag'] as const).map(
  (type) => ({ id: `more-${type}`, type, label: type, titles: [], privacy: 'answers', required: false }),
);
const call: Call = {
  ...sampleContext.call,
  ruleSet: { ...sampleContext.call.ruleSet, fields: [...sampleContext.call.ruleSet.fields, ...more] },
};
const fields = callFields(call);
const right = {
  ...sampleRow().cells,
  'more-vatNumber': '00743110157',
  'more-decimal': '12,5',
  'more-money': '1.234,56',
  'more-integer': 12,
  'more-moment': '20/06/2025 09:30',
  'more-flag': 'SI',
};

/** `npm run soak` goes on a hundred times as long. */
const cells = 100_000 * Number(process.env.FAST_CHECK_FACTOR ?? '1');

describe('100,000 hostile cells', () => {
  it('give issues, never an exception, never a silent zero', { timeout: 1_200_000 }, () => {
    const checks = prepareChecks({ ...sampleContext, call });
    const chance = chanceFrom(20_250_610);
    const rows = Math.ceil(cells / fields.length);
    let batch: CheckedRow[] = [];
    for (let index = 0; index < rows; index += 1) {
      // A row that is hostile all over ends as half empty; one hostile cell among right ones is looked at for itself.
      const hostility = index % 2 === 0 ? 1 : 0.2;
      const row: Record<string, CellValue> = {};
      for (const { id } of fields) {
        const cell = right[id as keyof typeof right] ?? null;
        row[id] = chance.happens(hostility) ? hostileCell(chance, cell) : cell;
      }
      const checked = checks.checkRow({ rowId: null, cells: row }, index);
      for (const field of fields) faultOf(field, row[field.id] ?? null, checked);
      batch.push(checked);
      if (batch.length === 500) {
        expect(findDuplicates(batch)).toHaveLength(500);
        batch = [];
      }
    }
  });
});

/** Throws with the cell where the value of a field is not what its text says, or is missing without a word. */
function faultOf(field: FieldDefinition, cell: CellValue, checked: CheckedRow): void {
  const value = checked.values[field.id] ?? null;
  const fault = value === null ? unsaid(field, cell, checked) : wrong(field, cell, value);
  if (fault) throw new Error(`${field.id}: ${fault}: ${JSON.stringify(cell)} became ${JSON.stringify(value)}`);
  for (const issue of checked.issues) {
    if (issue.field !== field.id) continue;
    const { what, next } = issueMessage(issue, field.label);
    if (/undefined|NaN|\[object/.test(what.replace(/«[^»]*»/g, '')) || what.length > 600 || next.length > 33_500) {
      throw new Error(`${field.id} ${issue.code}: ${what} ${next}`);
    }
  }
}

/** A cell with something in it has no value only where an issue says why: its own, or that of the fact it disagrees with. */
function unsaid({ id }: FieldDefinition, cell: CellValue, { issues }: CheckedRow): string | null {
  const seen = cell === null ? '' : String(cell).replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
  if (seen === '') return null;
  const speaking = new Set([id, ...(disagreesWith.get(id) ?? [])]);
  return issues.some(({ field }) => field !== null && speaking.has(field)) ? null : 'missing without a word';
}

const disagreesWith: ReadonlyMap<string, readonly string[]> = new Map([
  ['beneficiaryBirthDate', ['beneficiaryTaxCode']],
  ['isee', ['dsuNumber', 'iseeType']],
]);

function wrong(field: FieldDefinition, cell: CellValue, value: FieldValue): string | null {
  const says = independently[field.type];
  if (says === undefined) return typeof value === 'string' ? null : 'not a text';
  return says(cell, value) ? null : 'not what the cell says';
}

type Says = (cell: CellValue, value: FieldValue) => boolean;

const hundredths: Says = (cell, value) => {
  if (!Number.isSafeInteger(value)) return false;
  return typeof cell === 'number'
    ? BigInt(Number(value)) === roundedHundredths(cell)
    : isAmount(String(cell), Number(value));
};

/** What each type may make of a cell, reckoned without the product's own parsers. */
const independently: Readonly<Partial<Record<FieldType, Says>>> = {
  money: (cell, value) => Number(value) >= 0 && hundredths(cell, value),
  decimal: (cell, value) => Number(value) >= 0 && hundredths(cell, value),
  integer: (cell, value) => {
    if (!Number.isSafeInteger(value) || Number(value) < 0) return false;
    return typeof cell === 'number' ? cell === value : Number(visible(String(cell)).replace(/,0+$/, '')) === value;
  },
  flag: (cell, value) => {
    if (typeof cell !== 'string') return (cell === true || cell === 1) === value && Boolean(cell) === value;
    const word = cell
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
    return value === false ? /^(no?|falso|false|0|f)$/.test(word) : !/^(no?|falso|false|0|f)$/.test(word);
  },
  date: (_, value) => isDay(String(value)),
  moment: (_, value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(value)) && isDay(String(value).slice(0, 10)),
  taxCode: (_, value) =>
    /^(?:[A-Z]{6}[0-9LMNP-V]{2}[A-T][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]|\d{11})$/.test(String(value)),
  vatNumber: (_, value) => /^\d{11}$/.test(String(value)) && Number(value) > 0,
  iban: (_, value) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(String(value)),
  comune: (_, value) => call.comuni.some((istat) => istat === value),
  dsuNumber: (_, value) => /^INPS-ISEE-2025-\d{8}[A-Z]-\d{2}$/.test(String(value)),
  protocolNumber: (cell, value) =>
    /^\d{7,20}$/.test(String(value)) && visible(String(cell)).includes(String(value).replace(/^0+/, '')),
  rowId: (cell, value) => visible(String(cell)).toLowerCase().includes(String(value)),
};

/** Half up on the fifteen digits that Excel shows. */
function roundedHundredths(amount: number): bigint {
  const [mantissa = '', exponent = '0'] = Math.abs(amount).toExponential(14).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - 14 + 2;
  const scaled = shift >= 0 ? digits * 10n ** BigInt(shift) : (digits * 10n) / 10n ** BigInt(-shift);
  const cents = shift >= 0 ? scaled : (scaled + 5n) / 10n;
  return amount < 0 ? -cents : cents;
}

/** The digits of the text are those of the amount, the last two after a single mark its hundredths. */
function isAmount(text: string, amount: number): boolean {
  const bare = visible(text)
    .replace(/^(?:€|eur|euro)\.?/i, '')
    .replace(/(?:€|eur|euro)$/i, '');
  const [, euros = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/s.exec(bare) ?? [];
  // Minus nothing is nothing.
  const whole = euros.replace(/[.'’]/g, '').replace(amount === 0 ? /^[-−]/ : '', '');
  return /^\d+$/.test(whole) && BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0')) === BigInt(amount);
}

function visible(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]/g, '');
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}
