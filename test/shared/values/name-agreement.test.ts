import { describe, expect, it } from 'vitest';
import type { TaxCode } from '../../../shared/values/brands.ts';
import { nameAgreement, surnameAgreement } from '../../../shared/values/name-agreement.ts';

describe('a surname beside a tax code', () => {
  it.each([
    ['RSSMRA80A41H501Y', 'Rossi', 'whole'],
    ['RSSMRA80A41H501Y', 'Bianchi in Rossi', 'part'],
    ['RSSMRA80A41H501Y', 'Bianchi', 'none'],
    ['RSSMRA80A41H501Y', 'Müller', 'none'],
    ['MLLNNA80A41H501C', 'Müller', 'whole'],
    ['LUENNA80A41H501C', 'Lü', 'whole'],
    ['LUXNNA80A41H501C', 'Lü', 'whole'],
  ])('%s and %s agree: %s', (code, surname, agreement) => {
    expect(surnameAgreement(code as TaxCode, surname)).toBe(agreement);
  });
});

describe('a name beside a tax code', () => {
  it.each([
    ['Maria', 'whole'],
    ['Maria Grazia', 'part'],
    ['Grazia, Maria', 'part'],
    ['Grazia', 'none'],
    ['', 'none'],
  ])('RSSMRA80A41H501Y and %j agree: %s', (name, agreement) => {
    expect(nameAgreement('RSSMRA80A41H501Y' as TaxCode, name)).toBe(agreement);
  });

  it('agrees in part where two of three names, read as one, give its letters', () => {
    expect(nameAgreement('RSSMGR80A41H501Y' as TaxCode, 'Anna Maria Grazia')).toBe('part');
    expect(nameAgreement('RSSMGR80A41H501Y' as TaxCode, 'Maria Anna Grazia')).toBe('none');
  });
});
