import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { type CheckSetting, checkLimits } from '../../../shared/validation/check-limits.ts';
import { checkRow, checkRows } from '../../../shared/validation/check-rows.ts';
import { type CheckSettings, forbiddenSettings, severityPolicy } from '../../../shared/validation/check-settings.ts';
import { type IssueCode, issueCodes } from '../../../shared/validation/issue.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

type Changes = Readonly<Record<string, CellValue>>;

const settings: readonly CheckSetting[] = ['off', 'information', 'warning', 'error'];

/** The sample row with changes in a call with these settings. */
function checkWith(checks: CheckSettings, changes: Changes) {
  return checkRow(sampleRow(changes), 0, { ...sampleContext, call: { ...sampleContext.call, checks } });
}

const told = (checks: CheckSettings, changes: Changes) =>
  checkWith(checks, changes).issues.map(({ code, severity }) => [code, severity]);

describe('what a call makes of a check', () => {
  it('raises, lowers and switches off what is its own', () => {
    const changes = { dsuDate: '15/01/2024' };
    expect(told({}, changes)).toEqual([['DSU_DATE_YEAR', 'warning']]);
    expect(told({ DSU_DATE_YEAR: 'error' }, changes)).toEqual([['DSU_DATE_YEAR', 'error']]);
    expect(told({ DSU_DATE_YEAR: 'information' }, changes)).toEqual([['DSU_DATE_YEAR', 'information']]);
    expect(told({ DSU_DATE_YEAR: 'off' }, changes)).toEqual([]);
  });

  it('holds between the rows too', () => {
    const alone = { applicantTaxCode: null, applicantSurname: null, applicantName: null, rowId: null };
    const eva = { beneficiaryTaxCode: 'LLAVEA72H70G942W', beneficiarySurname: 'Aiello', beneficiaryName: 'Eva' };
    const rows = [sampleRow(alone), sampleRow({ ...alone, ...eva, beneficiaryBirthDate: '30/06/1972' })];
    const severities = (checks: CheckSettings) =>
      checkRows(rows, { ...sampleContext, call: { ...sampleContext.call, checks } }).flatMap(({ issues }) =>
        issues.map(({ severity }) => severity),
      );
    expect(severities({})).toEqual(['warning', 'warning']);
    expect(severities({ DSU_SHARED: 'error' })).toEqual(['error', 'error']);
    expect(severities({ DSU_SHARED: 'off' })).toEqual([]);
    expect(severities({ DUPLICATE_BENEFICIARY: 'off' })).toEqual(['warning', 'warning']);
  });

  it('lets a value be relied on where its disagreement no longer blocks', () => {
    const otherYear = { dsuNumber: 'INPS-ISEE-2024-01480722D-00', dsuDate: null };
    expect(checkWith({}, otherYear).values).toMatchObject({ dsuNumber: null, isee: null });
    expect(checkWith({ DSU_YEAR: 'warning' }, otherYear)).toMatchObject({
      values: { dsuNumber: 'INPS-ISEE-2024-01480722D-00', isee: 1234567 },
      issues: [{ code: 'DSU_YEAR', severity: 'warning' }],
    });
    const otherType = { iseeType: 'Ordinario' };
    expect(checkWith({ ISEE_TYPE_MISMATCH: 'off' }, otherType)).toMatchObject({
      values: { iseeType: 'ordinario', isee: 1234567 },
      issues: [],
    });
    const otherDay = { beneficiaryBirthDate: '03/10/1938' };
    expect(checkWith({ TAX_CODE_BIRTH_DATE: 'warning' }, otherDay)).toMatchObject({
      values: { beneficiaryBirthDate: '1938-10-03' },
      issues: [{ code: 'TAX_CODE_BIRTH_DATE', severity: 'warning' }],
    });
  });

  it('does not turn what could not be read into a blank cell', () => {
    const unread = { dsuNumber: 'dal CAF' };
    expect(told({ DSU_FORM: 'off' }, unread)).toEqual([['DSU_FORM', 'warning']]);
    expect(told({ ISEE_MISSING: 'off' }, { isee: '' })).toEqual([]);
    expect(checkWith({ ISEE_MISSING: 'off' }, { isee: '' }).values.isee).toBeNull();
  });
});

describe('what is not a call’s to decide', () => {
  it.each<[IssueCode, CheckSetting]>([
    ['TAX_CODE_CHECK_CHARACTER', 'warning'],
    ['TAX_CODE_FORM', 'off'],
    ['IBAN_CHECK_DIGITS', 'information'],
    ['DUPLICATE_BENEFICIARY', 'warning'],
    ['ROW_ID_REUSED', 'off'],
    ['REQUIRED_MISSING', 'warning'],
    ['MONEY_UNREADABLE', 'off'],
    ['ISEE_DISCREPANCY', 'information'],
    ['ISEE_DISCREPANCY', 'error'],
    ['IBAN_FOREIGN', 'error'],
    ['TAX_CODE_HOMOCODY', 'error'],
    ['TAX_CODE_SURNAME', 'error'],
    ['PHONE_FORM', 'error'],
    ['RESIDENCE_OTHER_COMUNE', 'off'],
  ])('is refused by name: %s %s', (code, setting) => {
    expect(forbiddenSettings({ PHONE_FORM: 'off', DSU_YEAR: 'warning', [code]: setting })).toEqual([code]);
  });

  it('stays within its limits even where a call says otherwise, for every code and setting', () => {
    const rank = (setting: CheckSetting | null) => settings.indexOf(setting ?? 'off');
    for (const code of issueCodes) {
      const { least, most } = checkLimits[code];
      for (const setting of settings) {
        const given = severityPolicy({ [code]: setting })(code, 'error');
        expect(rank(given)).toBeGreaterThanOrEqual(rank(least));
        expect(rank(given)).toBeLessThanOrEqual(rank(most));
        if (forbiddenSettings({ [code]: setting }).length === 0) expect(rank(given)).toBe(rank(setting));
      }
    }
  });

  it('of a version that is not this one means nothing and does no harm', () => {
    const newer: Record<string, CheckSetting> = { OF_TOMORROW: 'off', PHONE_FORM: 'off' };
    expect(forbiddenSettings(newer)).toEqual([]);
    expect(told(newer, { phone: 'dal medico' })).toEqual([]);
  });
});

describe('whatever a call makes of the checks', () => {
  const fields = callFields(sampleContext.call).map(({ id }) => id);
  const disagreeing = new Set(['beneficiaryBirthDate', 'dsuNumber', 'isee', 'iseeType']);
  const cell = fc.constantFrom<CellValue>('', 'forse', '12,345.67', 'RSSMRA80A01H501X', '31/02/2025', 'x', '#REF!', -1);
  const changes = fc.dictionary(fc.constantFrom(...fields), cell, { maxKeys: 8 });
  const anySettings = fc.dictionary(fc.constantFrom(...issueCodes), fc.constantFrom(...settings));

  it('what could not be read stays missing: never zero, never no', () => {
    fc.assert(
      fc.property(changes, anySettings, (changed, checks) => {
        const usual = checkWith({}, changed).values;
        const { values } = checkWith(checks, changed);
        const plain = checkWith({}, {}).values;
        for (const field of fields) {
          if (disagreeing.has(field) && usual[field] === null && !(field in changed)) {
            expect([null, plain[field]]).toContain(values[field]);
          } else if (!disagreeing.has(field) || usual[field] !== null) expect(values[field]).toBe(usual[field]);
          else expect(values[field]).not.toBe(0);
        }
      }),
    );
  });
});
