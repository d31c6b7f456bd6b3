import { describe, expect, it } from 'vitest';
import type { Call } from '../../../shared/calls/call.ts';
import type { FieldType } from '../../../shared/fields/field-definition.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

/** What becomes of a cell in a field of a type that a rule set brings. */
function checkField(type: FieldType, cell: CellValue) {
  const field = { id: 'own', type, label: 'Campo', titles: [], privacy: 'answers', required: false } as const;
  const { ruleSet } = sampleContext.call;
  const call: Call = { ...sampleContext.call, ruleSet: { ...ruleSet, fields: [...ruleSet.fields, field] } };
  const { values, issues } = checkRow(sampleRow({ own: cell }), 0, { ...sampleContext, call });
  return { value: values.own, issues: issues.map(({ code, severity, fix }) => [code, severity, fix?.replacement]) };
}

describe('a VAT number of a rule set', () => {
  it.each<[CellValue, string | null, string?, string?, string?]>([
    ['IT 00743110157', '00743110157'],
    ['', null],
    [743110157, '00743110157', 'VAT_NUMBER_LOST_ZERO', 'warning', '00743110157'],
    ['0O743110157', '00743110157', 'VAT_NUMBER_LETTER_FOR_DIGIT', 'warning', '00743110157'],
    ['00743110158', null, 'VAT_NUMBER_CHECK_DIGIT', 'error'],
    ['00000000000', null, 'VAT_NUMBER_FORM', 'error'],
    ['cooperativa', null, 'VAT_NUMBER_FORM', 'error'],
  ])('%j is %s, told as %s', (cell, value, code, severity, replacement) => {
    const told = checkField('vatNumber', cell);
    expect(told).toEqual({ value, issues: code === undefined ? [] : [[code, severity, replacement]] });
    if (replacement !== undefined) expect(checkField('vatNumber', replacement)).toEqual({ value, issues: [] });
  });
});

describe('a measure with decimals', () => {
  it.each<[CellValue, number | null, string?, string?]>([
    ['12,5', 1250],
    [12.5, 1250],
    [0, 0],
    [12.345, 1235, 'DECIMAL_ROUNDED', 'information'],
    [0.001, 0, 'DECIMAL_ROUNDED', 'information'],
    [0.1 + 0.2, 30],
    ['12,345', null, 'DECIMAL_UNREADABLE', 'error'],
    [-1, null, 'DECIMAL_UNREADABLE', 'error'],
  ])('%j is %s hundredths, told as %s', (cell, value, code, severity) => {
    expect(checkField('decimal', cell)).toEqual({
      value,
      issues: code === undefined ? [] : [[code, severity, undefined]],
    });
  });
});
