import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { issueMessage } from '../../../shared/messages/it/issues.ts';
import { checkRow, checkRows } from '../../../shared/validation/check-rows.ts';
import { findDuplicates } from '../../../shared/validation/find-duplicates.ts';
import { prepareChecks } from '../../../shared/validation/prepare-checks.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

const ids = ['7f9c24e8-3b1d-4c5a-9e2f-0a1b2c3d4e5f', '8f9c24e8-3b1d-4c5a-9e2f-0a1b2c3d4e5f'] as const;
const anna = { beneficiaryTaxCode: 'BNCNMR38R42D231F', beneficiaryBirthDate: '02/10/1938' };
const eva = {
  beneficiaryTaxCode: 'LLAVEA72H70G942W',
  beneficiarySurname: 'Aiello',
  beneficiaryName: 'Eva',
  beneficiaryBirthDate: '30/06/1972',
};
const yu = {
  beneficiaryTaxCode: 'LIXYUX01B68Z210D',
  beneficiarySurname: 'Li',
  beneficiaryName: 'Yu',
  beneficiaryBirthDate: '28/02/2001',
};

describe('rows against each other', () => {
  it('tells both rows of the same beneficiary, each pointing to the other', () => {
    const rows = [
      sampleRow({ ...anna, rowId: ids[0] }),
      sampleRow({ ...eva, rowId: null }),
      sampleRow({ ...anna, rowId: ids[1] }),
    ];
    const checked = checkRows(rows, sampleContext);
    expect(checked.map(({ issues }) => issues.map(({ code, facts }) => [code, facts.otherRow]))).toEqual([
      [['DUPLICATE_BENEFICIARY', 2]],
      [],
      [['DUPLICATE_BENEFICIARY', 0]],
    ]);
  });

  it('sees the same person through blanks and lower case, but not through homocody', () => {
    const code = { beneficiaryBirthDate: '01/01/1980', beneficiarySex: 'M', rowId: null };
    const rows = ['RSSMRA80A01H501U', 'rss mra 80a01 h501u', 'RSSMRA80A01H50MM'].map((beneficiaryTaxCode) =>
      sampleRow({ ...code, beneficiaryTaxCode }),
    );
    const duplicates = checkRows(rows, sampleContext).map(({ issues }) =>
      issues.some((issue) => issue.code === 'DUPLICATE_BENEFICIARY'),
    );
    expect(duplicates).toEqual([true, true, false]);
  });

  it('asks about two beneficiaries whose codes differ by homocody only, and about nobody else', () => {
    const mario = { beneficiarySurname: 'Rossi', beneficiaryName: 'Mario', beneficiarySex: 'M', rowId: null };
    const born = { ...mario, beneficiaryBirthDate: '01/01/1980' };
    const rows = [
      sampleRow({ ...eva, rowId: null }),
      sampleRow({ ...born, beneficiaryTaxCode: 'RSSMRA80A01H501U' }),
      sampleRow({ ...born, beneficiaryTaxCode: 'RSSMRA80A01H50MM' }),
    ];
    const told = checkRows(rows, sampleContext).map(({ issues }) =>
      issues.filter(({ severity }) => severity === 'warning').map(({ code, facts }) => [code, facts.otherRow]),
    );
    expect(told).toEqual([[], [['DUPLICATE_HOMOCODY', 2]], [['DUPLICATE_HOMOCODY', 1]]]);
  });

  it('asks about one DSU in two households: nobody in common, and not one surname in one Comune', () => {
    const alone = { applicantTaxCode: null, applicantSurname: null, applicantName: null, rowId: null };
    const told = (...changes: readonly Readonly<Record<string, CellValue>>[]) =>
      checkRows(
        changes.map((change) => sampleRow({ ...alone, ...change })),
        sampleContext,
      ).map(({ issues }) => issues.map(({ code, severity, facts }) => [code, severity, facts.otherRow]));
    expect(told(anna, eva)).toEqual([[['DSU_SHARED', 'warning', 1]], [['DSU_SHARED', 'warning', 0]]]);
    const other = 'INPS-ISEE-2025-00000025W-00';
    expect(told(anna, { ...eva, dsuNumber: other })).toEqual([[], []]);
    const mother = { applicantTaxCode: 'PPSLNE85L55Z129D' };
    expect(told({ ...anna, ...mother }, { ...eva, ...mother })).toEqual([[], []]);
    expect(told(anna, { ...eva, applicantTaxCode: anna.beneficiaryTaxCode })).toEqual([[], []]);
    const brothers = [{ ...yu }, { ...yu, beneficiaryTaxCode: null, beneficiarySurname: 'LI ' }];
    expect(told(...brothers).flat()).toEqual([['REQUIRED_MISSING', 'error', undefined]]);
  });

  it('lets a mother apply for two sons', () => {
    const rows = [sampleRow({ ...anna, rowId: ids[0] }), sampleRow({ ...eva, rowId: ids[1] })];
    expect(checkRows(rows, sampleContext).flatMap(({ issues }) => issues)).toEqual([]);
  });

  it('tells a row id used twice, in any case of letters, and no issue where ids are blank', () => {
    const rows = [
      sampleRow({ ...anna, rowId: ids[0] }),
      sampleRow({ ...eva, rowId: ids[0].toUpperCase() }),
      sampleRow({ ...yu, rowId: '' }),
    ];
    const checked = checkRows(rows, sampleContext);
    expect(checked.map(({ issues }) => issues.map(({ code, field }) => [code, field]))).toEqual([
      [['ROW_ID_REUSED', 'rowId']],
      [['ROW_ID_REUSED', 'rowId']],
      [],
    ]);
  });

  it('takes the id the add-in keeps before the one in the cell', () => {
    const checked = checkRow({ ...sampleRow({ rowId: ids[0] }), rowId: ids[1] }, 3, sampleContext);
    expect(checked).toMatchObject({ rowIndex: 3, rowId: ids[1], values: { rowId: ids[1] } });
  });

  it('gives the same in slices as in one go', () => {
    const rows = [sampleRow(anna), sampleRow({ ...eva, isee: '' }), sampleRow(anna)];
    const checks = prepareChecks(sampleContext);
    const slices = [rows.slice(0, 2), rows.slice(2)];
    const checked = slices.flatMap((slice, part) => slice.map((row, index) => checks.checkRow(row, part * 2 + index)));
    expect(findDuplicates(checked)).toEqual(checkRows(rows, sampleContext));
  });
});

// Not `unit: 'binary'`, whose table of every code point takes as long to draw up as all the cases of this file.
const anyCodePoint = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
const hostile = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: anyCodePoint, maxLength: 40 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(
    '#REF!',
    '=1+1',
    '31/02/2025',
    '1,234.56',
    '٣٤',
    ' ',
    '\u0000',
    '__proto__',
    '9'.repeat(500),
    'a'.repeat(50_000),
  ),
);

describe('hostile cells', () => {
  const fields = callFields(sampleContext.call);
  const labels = new Map(fields.map(({ id, label }) => [id, label]));
  const row = fc.record(Object.fromEntries(fields.map(({ id }) => [id, hostile])));

  it('give issues, never an exception, never an unsaid value', () => {
    fc.assert(
      fc.property(row, (cells) => {
        const { values, issues } = checkRow({ rowId: null, cells }, 0, sampleContext);
        const told = new Set(issues.filter(({ severity }) => severity === 'error').map(({ field }) => field));
        for (const { id, required } of fields) {
          const value = values[id];
          if (required && value === null)
            expect(told.has(id) || told.has(null) || told.has('beneficiaryTaxCode') || id === 'isee').toBe(true);
          if (typeof value === 'number') expect(Number.isSafeInteger(value)).toBe(true);
        }
        for (const issue of issues) {
          const { what, next } = issueMessage(issue, labels.get(issue.field ?? '') ?? '');
          expect(`${what} ${next}`).not.toMatch(/undefined|NaN|\[object/);
          expect(what.length).toBeLessThan(400);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('take no longer than a glance, however long they are', () => {
    const cells = Object.fromEntries(fields.map(({ id }) => [id, `${'1 .'.repeat(20_000)}`]));
    const started = performance.now();
    checkRow({ rowId: null, cells }, 0, sampleContext);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
