import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCharacter, homocodicVariant, taxCodeOf } from '../../fixtures/tax-code-oracle.ts';
import { checkSample } from './sample-row.ts';

const people = ['beneficiary', 'applicant', 'accountHolder'] as const;
type Person = (typeof people)[number];

const born = { year: 1938, month: 10, day: 2 };
const codeOf = (surname: string, name: string) => taxCodeOf({ surname, name, sex: 'F', birth: born, place: 'D231' });

/** The codes of issues about names, of one person written into the sample row. */
function namesOf(person: Person, code: string, surname: string | null, name: string | null) {
  const written = { [`${person}TaxCode`]: code, [`${person}Surname`]: surname, [`${person}Name`]: name };
  return checkSample({ collectionDelegation: 'SI', ...written }).issues.filter(({ field }) =>
    field?.startsWith(person),
  );
}

const kinds = (...row: Parameters<typeof namesOf>) => namesOf(...row).map(({ code }) => code);

const letters = 'abcdefghilmnopqrstuvzàèéìòùç';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 });
const nameOf = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .chain((words) => fc.constantFrom(' ', '-', "'", '’', '  ').map((between) => words.join(between)));

describe.each(people)('names and tax code of the %s', (person) => {
  it('agree however they are written: accents, apostrophes, hyphens, spaces, homocody', () => {
    fc.assert(
      fc.property(nameOf, nameOf, fc.nat(7), (surname, name, level) => {
        const code = homocodicVariant(codeOf(surname, name), level);
        const told = kinds(person, code, surname.toUpperCase(), ` ${name} `);
        expect(told.filter((kind) => kind !== 'TAX_CODE_HOMOCODY')).toEqual([]);
      }),
    );
  });

  it('exchanged are told as that, once, on the surname', () => {
    const told = namesOf(person, codeOf('Zanzottera', 'Benedetta'), 'Benedetta', 'Zanzottera');
    expect(told).toMatchObject([
      { code: 'TAX_CODE_NAMES_SWAPPED', severity: 'warning', field: `${person}Surname`, fix: { kind: 'swapNames' } },
    ]);
  });

  it('of somebody else are told each, to confirm, without the code', () => {
    const code = codeOf('Zanzottera', 'Benedetta');
    const told = namesOf(person, code, 'Colombo', 'Rosa');
    expect(told.map((issue) => [issue.code, issue.severity, issue.field, issue.facts])).toEqual([
      ['TAX_CODE_SURNAME', 'warning', `${person}TaxCode`, { read: 'ZNZ', expected: 'CLM', agreement: 'none' }],
      ['TAX_CODE_NAME', 'warning', `${person}TaxCode`, { read: 'BDT', expected: 'RSO', agreement: 'none' }],
    ]);
    expect(JSON.stringify(told)).not.toContain(code);
  });

  it('are compared only where the row has them', () => {
    const code = codeOf('Zanzottera', 'Benedetta');
    expect(kinds(person, code, 'Zanzottera', null)).not.toContain('TAX_CODE_NAME');
    expect(kinds(person, code, null, 'Rosa')).toContain('TAX_CODE_NAME');
    expect(kinds(person, '84000310122', 'Colombo', 'Rosa')).toEqual(['TAX_CODE_PROVISIONAL']);
  });
});

describe('names that differ for a reason', () => {
  it.each([
    ['Müller', 'MLL'],
    ['Böhm', 'BHM'],
    ['Jörg', 'JRG'],
    ['Öö', 'OOX'],
    ['Öö', 'OEO'],
  ])('an umlaut may be its vowel or its vowel with an E: %s, %s', (surname, block) => {
    const code = codeOf('Anna', 'Anna');
    const body = block + code.slice(3, 15);
    expect(kinds('applicant', body + checkCharacter(body), surname, 'Anna')).toEqual([]);
  });

  it('one of several surnames or names is told as part, to confirm', () => {
    const agreement = (code: string, surname: string, name: string) =>
      namesOf('applicant', code, surname, name).map((issue) => [issue.code, issue.facts.agreement]);
    expect(agreement(codeOf('Re', 'Anna'), 'Re Bianchi', 'Anna')).toEqual([['TAX_CODE_SURNAME', 'part']]);
    expect(agreement(codeOf('Bianchi', 'Anna'), 'Re in Bianchi', 'Anna')).toEqual([['TAX_CODE_SURNAME', 'part']]);
    expect(agreement(codeOf('Re', 'Maria'), 'Re', 'Maria Grazia')).toEqual([['TAX_CODE_NAME', 'part']]);
    expect(agreement(codeOf('Re', 'Maria Grazia'), 'Re', 'Maria')).toEqual([['TAX_CODE_NAME', 'none']]);
  });

  it('another alphabet cannot be compared and is to confirm', () => {
    expect(kinds('applicant', codeOf('Ivanova', 'Anna'), 'Иванова', 'Anna')).toEqual(['TAX_CODE_SURNAME']);
  });
});

describe('who is paid', () => {
  const holder = {
    accountHolderTaxCode: 'RSSMRA80A01H501U',
    accountHolderSurname: 'Rossi',
    accountHolderName: 'Mario',
  };
  const told = (changes: Parameters<typeof checkSample>[0]) =>
    checkSample({ ...holder, ...changes }).issues.map(({ code, facts }) => [code, facts.delegation]);

  it('is the beneficiary, or the delegation is asked', () => {
    expect(told({})).toEqual([['ACCOUNT_HOLDER_DELEGATION', 'missing']]);
    expect(told({ collectionDelegation: 'NO' })).toEqual([['ACCOUNT_HOLDER_DELEGATION', 'no']]);
    expect(told({ collectionDelegation: 'x' })).toEqual([]);
    expect(
      told({ accountHolderTaxCode: ' bncnmr38r42d231f', accountHolderSurname: '', accountHolderName: '' }),
    ).toEqual([
      ['TAX_CODE_SPACES', undefined],
      ['TAX_CODE_LOWER_CASE', undefined],
    ]);
  });

  it('cannot be compared where either code is missing or wrong', () => {
    expect(told({ accountHolderTaxCode: null })).toEqual([]);
    expect(told({ beneficiaryTaxCode: 'BNCNMR38R42D231X' })).toEqual([['TAX_CODE_CHECK_CHARACTER', undefined]]);
  });
});
