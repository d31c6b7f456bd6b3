import { beforeEach, describe, expect, it } from 'vitest';
import { insertFormula } from '../../../addin/workbook/insert-formula.ts';
import { forgetOperations } from '../../../addin/workbook/operations.ts';
import { fieldsLacking, type RowFunction, rowFormula } from '../../../addin/workbook/row-formula.ts';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { headingVocabulary } from '../../../shared/layout/heading-vocabulary.ts';
import { FORMULA_TITLES } from '../../../shared/layout/own-columns.ts';
import { titleKey } from '../../../shared/layout/title-key.ts';
import frozen from '../formulas/frozen-signatures.json' with { type: 'json' };
import { openInExcel } from './excel-in-node.ts';
import { readApplications } from './read-applications.ts';
import { applicationsWorkbook, FIRST_ROW, workbookWith } from './sample-workbook.ts';

const names = Object.keys(FORMULA_TITLES).filter((name): name is RowFunction => name in FORMULA_TITLES);

/** Every column that some function of *Inserisci formula* reads. */
const headings = [
  'N. protocollo',
  'C.F. beneficiario',
  'Cognome beneficiario',
  'Nome beneficiario',
  'Data di nascita',
  'Sesso',
  'IBAN',
  'Protocollo DSU',
  'Tipo ISEE',
  'Data DSU',
];
const line = [
  "'0001",
  'RSSMRA50A01H501O',
  'Rossi',
  'Mario',
  "'01/01/1950",
  'M',
  'IT60X0542811101000000123456',
  'INPS-ISEE-2025-01480722D-00',
  'Sociosanitario',
  "'15/03/2025",
];

describe('Inserisci formula', () => {
  beforeEach(forgetOperations);

  it('names the cells of the columns the person confirmed, and the day the call closes', async () => {
    openInExcel(workbookWith([headings, line, line]));
    const rows = await readApplications();
    expect(Object.fromEntries(names.map((name) => [name, rowFormula(rows, 2, name, b2Call2025)]))).toEqual({
      PUNTEGGIO: '=AMBITO.PUNTEGGIO("B2-2025",$A$1:$J$1,A3:J3)',
      ESITO: '=AMBITO.ESITO("B2-2025",$A$1:$J$1,A3:J3)',
      MOTIVI: '=AMBITO.MOTIVI("B2-2025",$A$1:$J$1,A3:J3)',
      'CF.VALIDO': '=AMBITO.CF.VALIDO(B3)',
      'CF.COERENTE': '=AMBITO.CF.COERENTE(B3,C3,D3,E3,F3)',
      'CF.ETA': '=AMBITO.CF.ETA(B3,E3,DATE(2025,7,10))',
      'CF.SESSO': '=AMBITO.CF.SESSO(B3)',
      'IBAN.VALIDO': '=AMBITO.IBAN.VALIDO(G3)',
      'DSU.VALIDA': '=AMBITO.DSU.VALIDA(H3,I3,J3,DATE(2025,7,10))',
    });
  });

  it('gives every function as many arguments as it takes', async () => {
    openInExcel(workbookWith([headings, line, line]));
    const rows = await readApplications();
    for (const name of names) {
      const given = rowFormula(rows, 2, name, b2Call2025)
        .replace(/DATE\([^)]*\)/, 'day')
        .split(',').length;
      const parameters = frozen.find(({ id }) => id === name)?.parameters ?? [];
      expect(given, name).toBe(parameters.length);
    }
  });

  it('says which columns a function would read and does not find', async () => {
    openInExcel(applicationsWorkbook());
    const rows = await readApplications();
    expect(fieldsLacking(rows, 'PUNTEGGIO')).toEqual([]);
    expect(fieldsLacking(rows, 'CF.VALIDO')).toEqual([]);
    expect(fieldsLacking(rows, 'CF.ETA')).toEqual(['beneficiaryBirthDate']);
    expect(fieldsLacking(rows, 'DSU.VALIDA')).toEqual(['dsuNumber', 'iseeType', 'dsuDate']);
  });

  it('fills one column after another, each under its own title, and finds them again', async () => {
    const model = applicationsWorkbook();
    openInExcel(model);
    await insertFormula(await readApplications(), 'CF.VALIDO', b2Call2025);
    await insertFormula(await readApplications(), 'CF.SESSO', b2Call2025);
    await insertFormula(await readApplications(), 'CF.VALIDO', b2Call2025);
    const sheet = model.activeSheet;
    expect([6, 7].map((column) => [sheet.value(FIRST_ROW - 1, column), sheet.formula(FIRST_ROW + 5, column)])).toEqual([
      ['Codice fiscale valido', '=AMBITO.CF.VALIDO(D9)'],
      ['Sesso dal codice fiscale', '=AMBITO.CF.SESSO(D9)'],
    ]);
    expect(sheet.usedArea(true)?.columns).toBe(8);
  });

  it('uses titles that mean no field of a call', () => {
    const vocabulary = headingVocabulary(callFields(b2Call2025));
    for (const title of Object.values(FORMULA_TITLES)) expect(vocabulary.get(titleKey(title)), title).toBeUndefined();
  });
});
