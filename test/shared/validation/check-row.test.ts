import { describe, expect, it } from 'vitest';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { IssueCode, Severity } from '../../../shared/validation/issue.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { checkSample, sampleContext, sampleRow } from './sample-row.ts';

type Changes = Readonly<Record<string, CellValue>>;
type Case = readonly [code: IssueCode, severity: Severity, field: string | null, changes: Changes];

/** Every code a single row can show, with the severity of DOMAIN B and the field it belongs to. */
const cases: readonly Case[] = [
  ['REQUIRED_MISSING', 'error', 'beneficiarySurname', { beneficiarySurname: ' ' }],
  ['REQUIRED_MISSING', 'error', 'adl', { adl: null }],
  ['CELL_ERROR', 'error', 'isee', { isee: '#REF!' }],
  ['CELL_ERROR', 'error', 'phone', { phone: '#N/D' }],
  ['TAX_CODE_FORM', 'error', 'beneficiaryTaxCode', { beneficiaryTaxCode: 'BNCNMR38R42D231' }],
  ['TAX_CODE_CHECK_CHARACTER', 'error', 'applicantTaxCode', { applicantTaxCode: 'RSSMRA80A01H501X' }],
  ['TAX_CODE_BIRTH_DATE', 'error', 'beneficiaryTaxCode', { beneficiaryBirthDate: '03/10/1938' }],
  ['TAX_CODE_SEX', 'warning', 'beneficiaryTaxCode', { beneficiarySex: 'M' }],
  ['TAX_CODE_HOMOCODY', 'information', 'applicantTaxCode', { applicantTaxCode: 'RSSMRA80A01H5LMX' }],
  ['TAX_CODE_PROVISIONAL', 'warning', 'applicantTaxCode', { applicantTaxCode: 84000310122 }],
  ['TAX_CODE_FORM', 'error', 'applicantTaxCode', { applicantTaxCode: '00000000000' }],
  ['TAX_CODE_CHECK_CHARACTER', 'error', 'accountHolderTaxCode', { accountHolderTaxCode: '84000310123' }],
  ['TAX_CODE_SPACES', 'information', 'beneficiaryTaxCode', { beneficiaryTaxCode: 'BNC NMR 38R42 D231F' }],
  ['TAX_CODE_LOWER_CASE', 'information', 'beneficiaryTaxCode', { beneficiaryTaxCode: 'bncnmr38r42d231f' }],
  ['TAX_CODE_LETTER_FOR_DIGIT', 'warning', 'applicantTaxCode', { applicantTaxCode: 'RSSMRA8OA01H501U' }],
  ['TAX_CODE_SURNAME', 'warning', 'beneficiaryTaxCode', { beneficiarySurname: 'Colombo' }],
  ['TAX_CODE_SURNAME', 'warning', 'applicantTaxCode', { applicantSurname: 'Colombo' }],
  ['TAX_CODE_NAME', 'warning', 'beneficiaryTaxCode', { beneficiaryName: 'Rosa' }],
  ['TAX_CODE_NAME', 'warning', 'applicantTaxCode', { applicantName: 'Luigi' }],
  ['TAX_CODE_NAMES_SWAPPED', 'warning', 'applicantSurname', { applicantSurname: 'Mario', applicantName: 'Rossi' }],
  ['DATE_UNREADABLE', 'error', 'beneficiaryBirthDate', { beneficiaryBirthDate: '02/10/38' }],
  ['DATE_IMPOSSIBLE', 'error', 'dsuDate', { dsuDate: '31/02/2025' }],
  ['DATE_IMPOSSIBLE', 'error', 'presentedAt', { presentedAt: '31/06/2025 10:00' }],
  ['MOMENT_UNREADABLE', 'error', 'presentedAt', { presentedAt: '20/06/2025' }],
  ['MOMENT_NONEXISTENT', 'error', 'presentedAt', { presentedAt: '30/03/2025 02:30' }],
  ['MONEY_UNREADABLE', 'error', 'isee', { isee: '12,345.67' }],
  ['MONEY_NEGATIVE', 'error', 'isee', { isee: -0.01 }],
  ['MONEY_UNREADABLE', 'error', 'isee', { isee: '12.345,678' }],
  ['MONEY_ROUNDED', 'information', 'isee', { isee: 12345.678 }],
  ['NUMBER_UNREADABLE', 'error', 'adl', { adl: 2.5 }],
  ['CHOICE_UNKNOWN', 'error', 'profile', { profile: 'Altro aiuto' }],
  ['FLAG_UNREADABLE', 'error', 'l104Severe', { l104Severe: 'forse' }],
  ['ISEE_MISSING', 'error', 'isee', { isee: '' }],
  ['ISEE_TYPE_MISMATCH', 'error', 'iseeType', { iseeType: 'Ordinario' }],
  ['ISEE_DISCREPANCY', 'warning', 'iseeDiscrepancy', { iseeDiscrepancy: 'SI' }],
  ['DSU_FORM', 'error', 'dsuNumber', { dsuNumber: 'INPS-ISEE-2025-123' }],
  ['DSU_FORM', 'error', 'dsuNumber', { dsuNumber: '01480722D-00', dsuDate: null }],
  ['DSU_YEAR', 'error', 'dsuNumber', { dsuNumber: 'INPS-ISEE-2024-01480722D-00', dsuDate: '15/01/2024' }],
  ['DSU_FORM', 'error', 'dsuNumber', { dsuNumber: '0004740224' }],
  ['DSU_DATE_YEAR', 'warning', 'dsuDate', { dsuDate: '15/01/2024' }],
  ['DSU_VALIDITY', 'warning', 'dsuDate', { dsuDate: '21/06/2025' }],
  ['RESIDENCE_OUTSIDE_AMBITO', 'error', 'residence', { residence: '015209' }],
  ['RESIDENCE_UNKNOWN', 'error', 'residence', { residence: 'Cinisello' }],
  ['RESIDENCE_OTHER_COMUNE', 'warning', 'residence', { residence: 'Bresso' }],
  ['ISTAT_LOST_ZERO', 'warning', 'residence', { residence: 15077 }],
  ['IBAN_FORM', 'error', 'iban', { iban: 'IT60X05428111010000001234' }],
  ['IBAN_FOREIGN', 'warning', 'iban', { iban: 'DE89370400440532013000' }],
  ['IBAN_LETTER_FOR_DIGIT', 'warning', 'iban', { iban: 'IT60X0542811101OOOOOO123456' }],
  ['ACCOUNT_HOLDER_DELEGATION', 'warning', 'accountHolderTaxCode', { accountHolderTaxCode: 'RSSMRA80A01H501U' }],
  ['PHONE_FORM', 'warning', 'phone', { phone: 'chiedere alla figlia' }],
  ['PHONE_LOST_ZERO', 'warning', 'phone', { phone: 266023123 }],
  ['EMAIL_FORM', 'warning', 'email', { email: 'mario.rossi@example' }],
  ['EMAIL_FORM', 'warning', 'certifiedEmail', { certifiedEmail: 'mario.rossi' }],
  ['PEC_ORDINARY_PROVIDER', 'warning', 'certifiedEmail', { certifiedEmail: 'mario.rossi@gmail.com' }],
  ['IBAN_CHECK_DIGITS', 'error', 'iban', { iban: 'IT61X0542811101000000123456' }],
  ['IBAN_CIN', 'error', 'iban', { iban: 'IT64Y0542811101000000123456' }],
  ['PROTOCOL_LOST_ZERO', 'warning', 'protocolNumber', { protocolNumber: 1234 }],
  ['PROTOCOL_FORM', 'error', 'protocolNumber', { protocolNumber: 'a mano' }],
  ['PROTOCOL_FORM', 'error', 'protocolNumber', { protocolNumber: '0001234/2024' }],
  ['PRESENTED_OUTSIDE_WINDOW', 'error', 'presentedAt', { presentedAt: '11/07/2025 00:00' }],
  ['PRESENTED_OUTSIDE_WINDOW', 'error', 'presentedAt', { presentedAt: '09/06/2025 23:59' }],
  ['ROW_ID_FORM', 'error', 'rowId', { rowId: 'B2-1' }],
];

describe('a row without fault', () => {
  it('gives every value and no issue', () => {
    const { values, issues } = checkSample();
    expect(issues).toEqual([]);
    expect(values).toMatchObject({
      protocolNumber: '0001234',
      presentedAt: '2025-06-20T07:30:00Z',
      residence: '015077',
      beneficiaryTaxCode: 'BNCNMR38R42D231F',
      beneficiaryBirthDate: '1938-10-02',
      beneficiarySex: 'F',
      accountHolderTaxCode: null,
      isee: 1234567,
      iseeType: 'sociosanitario',
      dsuNumber: 'INPS-ISEE-2025-01480722D-00',
      iseeDiscrepancy: false,
      civilInvalidity100: true,
      profile: 'caregiver',
      adl: 4,
      caregiverHours: 20,
    });
  });

  it.each<Changes>([
    { isee: 0 },
    { isee: '0' },
    { isee: '€ 1 200' },
    { isee: 12345.67 },
    { dsuNumber: '01480722D-00' },
    { dsuNumber: ' inps isee 2025 01480722d 00' },
    { iban: 'IT60 X054 2811 1010 0000 0123 456' },
    { presentedAt: '10/07/2025 23:59' },
    { presentedAt: '10/06/2025 00:00' },
    { protocolNumber: '0001234/2025' },
    { residence: '015077' },
    { iban: null, phone: null, email: null, dsuDate: null, applicantTaxCode: null, beneficiarySex: null },
    { applicantSurname: 'Rossi Verdi Müller' },
    { beneficiaryBirthDate: '02/10/1938 00:00:00' },
    { certifiedEmail: 'mario.rossi@pec.example.org' },
    { accountHolderTaxCode: 'RSSMRA80A01H501U', collectionDelegation: 'SI' },
    { accountHolderTaxCode: 'BNCNMR38R42D231F', accountHolderSurname: 'BIANCHI' },
    { accountHolderTaxCode: 'PPSLNE85L55Z129D', accountHolderSurname: 'Popescu', collectionDelegation: true },
  ])('odd but right: %j', (changes) => {
    expect(checkSample(changes).issues).toEqual([]);
  });

  it('takes an ISEE of zero as zero', () => {
    expect(checkSample({ isee: 0 }).values.isee).toBe(0);
    expect(checkSample({ isee: '' }).values.isee).toBeNull();
  });
});

describe('each fault gives its issue, alone, with its severity and field', () => {
  it.each(cases)('%s is %s on %s: %j', (code, severity, field, changes) => {
    const { issues } = checkSample(changes);
    expect(issues.map((issue) => [issue.code, issue.severity, issue.field])).toEqual([[code, severity, field]]);
  });

  it.each(cases.filter(([, severity, field]) => severity === 'error' && field !== null))(
    'promise 10: after %s (%s) nothing unreadable is taken for a value in %s: %j',
    (code, _, field, changes) => {
      const { values } = checkSample(changes);
      const kept = code === 'TAX_CODE_BIRTH_DATE' || code === 'PRESENTED_OUTSIDE_WINDOW';
      if (field !== null && !kept) expect(values[field]).toBeNull();
    },
  );
});

describe('facts that disagree', () => {
  it('keep the code that identifies the row and distrust the date', () => {
    const { values } = checkSample({ beneficiaryBirthDate: '03/10/1938' });
    expect(values).toMatchObject({ beneficiaryTaxCode: 'BNCNMR38R42D231F', beneficiaryBirthDate: null });
  });

  it('take the century from the row: who was born in 1938 is not born in 2038', () => {
    const { issues } = checkSample({ beneficiaryBirthDate: '02/10/2038' });
    expect(issues).toMatchObject([{ code: 'BIRTH_DATE_OUT_OF_RANGE', severity: 'error' }]);
  });

  it('an ISEE of another type or year is not the ISEE the call asks', () => {
    expect(checkSample({ iseeType: 'Ordinario' }).values.isee).toBeNull();
    expect(checkSample({ dsuNumber: 'INPS-ISEE-2024-01480722D-00', dsuDate: null }).values.isee).toBeNull();
  });

  it('of a minor the ordinary ISEE is asked, of age being who turns 18 on the closing day', () => {
    const born = (birthDate: string, iseeType: string) =>
      checkSample({ beneficiaryTaxCode: null, beneficiaryBirthDate: birthDate, iseeType }).issues.map(
        ({ code }) => code,
      );
    expect(born('11/07/2007', 'Ordinario')).toEqual(['REQUIRED_MISSING']);
    expect(born('11/07/2007', 'Sociosanitario')).toEqual(['REQUIRED_MISSING', 'ISEE_TYPE_MISMATCH']);
    expect(born('10/07/2007', 'Sociosanitario')).toEqual(['REQUIRED_MISSING']);
  });

  it('asks a person about an age over 110 and refuses a birth before 1900', () => {
    const over = checkSample({ beneficiaryTaxCode: null, beneficiaryBirthDate: '02/10/1912' });
    expect(over.issues).toContainEqual(expect.objectContaining({ code: 'BIRTH_DATE_OLD', severity: 'warning' }));
    expect(over.values.beneficiaryBirthDate).toBe('1912-10-02');
    const early = checkSample({ beneficiaryTaxCode: null, beneficiaryBirthDate: '31/12/1899' });
    expect(early.issues).toContainEqual(
      expect.objectContaining({ code: 'BIRTH_DATE_OUT_OF_RANGE', severity: 'error' }),
    );
    expect(early.values.beneficiaryBirthDate).toBeNull();
  });
});

describe('offered fixes', () => {
  it.each<[Changes, string, string]>([
    [{ residence: 15077 }, 'restoreLeadingZeros', '015077'],
    [{ protocolNumber: 1234 }, 'restoreLeadingZeros', '0001234'],
    [{ protocolNumber: '1234/2025' }, 'restoreLeadingZeros', '0001234/2025'],
    [{ beneficiaryTaxCode: ' BNCNMR38R42D231F' }, 'removeSpaces', 'BNCNMR38R42D231F'],
    [{ beneficiaryTaxCode: 'bncnmr38r42d231f' }, 'upperCase', 'BNCNMR38R42D231F'],
    [{ applicantTaxCode: 'RSSMRA8OA01H501U' }, 'letterToDigit', 'RSSMRA80A01H501U'],
    [{ residence: 'cinisello' }, 'useComuneName', 'Cinisello Balsamo'],
    [{ iban: 'it6O X054 2811 1O1O OOOO O123 456' }, 'letterToDigit', 'IT60X0542811101000000123456'],
    [{ iban: 'IT60XO542811101000000I23456' }, 'letterToDigit', 'IT60X0542811101000000123456'],
    [{ phone: '266023123' }, 'restoreLeadingZeros', '0266023123'],
    [{ beneficiaryBirthDate: 'nata il 2/10/1938 a Cusano' }, 'writeDate', '02/10/1938'],
    [{ dsuNumber: 'INPS-ISEE-2025-O148O722D-0O' }, 'writeDsuNumber', 'INPS-ISEE-2025-01480722D-00'],
    [{ dsuNumber: 'INPS-ISEE-2025-01480722D-00 del 15/01/2025' }, 'writeDsuNumber', 'INPS-ISEE-2025-01480722D-00'],
  ])('%j: %s makes it %s, and then nothing is left to say', (changes, kind, replacement) => {
    const [issue] = checkSample(changes).issues;
    expect(issue?.fix).toEqual({ kind, replacement });
    expect(checkSample({ [issue?.field ?? '']: replacement }).issues).toEqual([]);
  });

  it('of exchanged names changes both cells, and then nothing is left to say', () => {
    const [issue] = checkSample({ beneficiarySurname: 'Anna Maria', beneficiaryName: 'Bianchi' }).issues;
    expect(issue?.fix).toEqual({
      kind: 'swapNames',
      replacement: 'Bianchi',
      also: { field: 'beneficiaryName', replacement: 'Anna Maria' },
    });
    expect(checkSample({ beneficiarySurname: 'Bianchi', beneficiaryName: 'Anna Maria' }).issues).toEqual([]);
  });

  it('leaves what it would mend unread until somebody accepts it, where nothing confirms it', () => {
    expect(checkSample({ dsuNumber: 'INPS-ISEE-2025-O1480722D-00' }).values.dsuNumber).toBeNull();
    expect(checkSample({ beneficiaryBirthDate: 'nata il 02/10/1938' }).values.beneficiaryBirthDate).toBeNull();
  });
});

describe('a row half empty', () => {
  it('is told once and not cell by cell', () => {
    const { protocolNumber, presentedAt, beneficiarySurname, beneficiaryName } = sampleRow().cells;
    const cells = {
      protocolNumber: protocolNumber ?? null,
      presentedAt: presentedAt ?? null,
      beneficiarySurname: beneficiarySurname ?? null,
      beneficiaryName: beneficiaryName ?? null,
    };
    const { issues } = checkRow({ rowId: null, cells }, 7, sampleContext);
    expect(issues).toMatchObject([{ code: 'ROW_HALF_EMPTY', severity: 'error', field: null, rowIndex: 7 }]);
  });

  it('is so even where nothing at all is written', () => {
    expect(checkRow({ rowId: null, cells: {} }, 0, sampleContext).issues).toHaveLength(1);
  });
});

describe('personal data', () => {
  it('never stands in the facts of an issue', () => {
    for (const [, , , changes] of cases) {
      const facts = JSON.stringify(checkSample(changes).issues.map((issue) => issue.facts));
      expect(facts).not.toMatch(/[A-Z]{6}\d{2}[A-Z]\d{2}|IT\d{2}[A-Z]\d{10}/i);
    }
  });

  it('is left out of what is quoted, where a whole column was mapped to the wrong field', () => {
    const wrong = { isee: 'RSSMRA80A01H501U', profile: 'IT60X0542811101000000123456', adl: 'cf rssmra80a01h501u' };
    const facts = checkSample(wrong).issues.map((issue) => issue.facts.read);
    expect(facts).toEqual(['[codice fiscale]', '[IBAN]', 'cf [codice fiscale]']);
  });

  it('does not keep dates from being quoted as the sheet shows them', () => {
    const read = (changes: Changes) => checkSample(changes).issues[0]?.facts.read;
    expect(read({ dsuDate: 60 })).toBe('29/02/1900');
    expect(read({ presentedAt: 45746 + 150 / 1440 })).toBe('30/03/2025 02:30');
    expect(read({ presentedAt: 45818 })).toBe('10/06/2025');
    expect(read({ dsuDate: -1.5 })).toBe('-1,5');
  });
});
