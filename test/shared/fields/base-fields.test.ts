import { describe, expect, it } from 'vitest';
import { b2Call2025 } from '../../../shared/demonstration/b2-2025.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { normaliseTitle } from '../../../shared/fields/normalise-title.ts';

const fieldsTitled = (title: string) =>
  callFields(b2Call2025)
    .filter(({ titles }) => titles.some((known) => normaliseTitle(known) === normaliseTitle(title)))
    .map(({ id }) => id);

describe('the fields of every application', () => {
  it('have ids of their own, in the call too', () => {
    const ids = callFields(b2Call2025).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, baseFields.length)).toEqual(baseFields.map(({ id }) => id));
  });

  it('share no heading, so that a heading means one field', () => {
    const owners = new Map<string, string>();
    for (const { id, titles } of callFields(b2Call2025)) {
      for (const title of new Set(titles.map(normaliseTitle))) {
        expect([title, owners.get(title) ?? id]).toEqual([title, id]);
        owners.set(title, id);
      }
    }
  });

  it.each([
    ['C.F.', 'beneficiaryTaxCode'],
    ['CF', 'beneficiaryTaxCode'],
    ['Cod. Fisc.', 'beneficiaryTaxCode'],
    ['Cod. fiscale beneficiario', 'beneficiaryTaxCode'],
    ['Beneficiario - Codice fiscale', 'beneficiaryTaxCode'],
    ['CODICE FISCALE DEL RICHIEDENTE', 'applicantTaxCode'],
    ['Richiedente C.F.', 'applicantTaxCode'],
    ["Codice fiscale dell'intestatario", 'accountHolderTaxCode'],
    ['Codice fiscale dell’intestatario', 'accountHolderTaxCode'],
    ['Cognome', 'beneficiarySurname'],
    ['Cognome richiedente', 'applicantSurname'],
    ['Data nascita', 'beneficiaryBirthDate'],
    ['Nato/a il', 'beneficiaryBirthDate'],
    ['Luogo di nascita', 'beneficiaryBirthPlace'],
    ['Comune di nascita', 'beneficiaryBirthPlace'],
    ['Nato a', 'beneficiaryBirthPlace'],
    ['CAP', 'postcode'],
    ['Prot.', 'protocolNumber'],
    ['N. protocollo', 'protocolNumber'],
    ['N° prot', 'protocolNumber'],
    ['Prot. DSU', 'dsuNumber'],
    ['Data e ora presentazione', 'presentedAt'],
    ['Valore ISEE (€)', 'isee'],
    ['ISEE', 'isee'],
    ['Tipo ISEE', 'iseeType'],
    ['ID Ambito', 'rowId'],
  ])('%s means %s', (title, field) => {
    expect(fieldsTitled(title)).toEqual([field]);
  });

  it('seal who, how to reach and what is answered; only the register is in clear', () => {
    expect(baseFields.filter(({ privacy }) => privacy === 'plain').map(({ id }) => id)).toEqual([
      'rowId',
      'protocolNumber',
      'presentedAt',
      'residence',
    ]);
  });
});
