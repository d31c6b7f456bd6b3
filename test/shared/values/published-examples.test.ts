import { describe, expect, it } from 'vitest';
import type { IsoDate, TaxCode } from '../../../shared/values/brands.ts';
import { parseIban } from '../../../shared/values/iban.ts';
import { nameAgreement, surnameAgreement } from '../../../shared/values/name-agreement.ts';
import { parseTaxCode } from '../../../shared/values/tax-code.ts';
import { agreesWithBirthDate, taxCodeBirth } from '../../../shared/values/tax-code-birth.ts';
import { parseVatNumber } from '../../../shared/values/vat-number.ts';
import { publishedIbans } from '../../fixtures/published/ibans.ts';
import type { PublishedSource } from '../../fixtures/published/published-source.ts';
import { publishedTaxCodes, type TaxCodeExample } from '../../fixtures/published/tax-codes.ts';
import { publishedVatNumbers } from '../../fixtures/published/vat-numbers.ts';

type Accepts = (code: string) => boolean;

const acceptsTaxCode: Accepts = (code) => {
  const parsed = parseTaxCode(code);
  return parsed.ok && !parsed.hadLetterForDigit;
};
const acceptsVatNumber: Accepts = (code) => {
  const parsed = parseVatNumber(code);
  return parsed.ok && !parsed.lostZeros && !parsed.hadLetterForDigit;
};
const acceptsIban: Accepts = (code) => {
  const parsed = parseIban(code);
  return parsed.ok && !parsed.hadLetterForDigit;
};

function agrees(accepts: Accepts, sources: readonly PublishedSource<{ code: string; accepted: boolean }>[]): void {
  for (const { library, language, source, examples, disagreements = [] } of sources) {
    it(`${library} (${language}) says the same of ${examples.length} codes in ${source.split('/').at(-1)}`, () => {
      const ours = examples.map(({ code }) => [code, accepts(code)]);
      expect(ours).toEqual(examples.map(({ code, accepted }) => [code, accepted]));
    });
    it.each(disagreements)(`${library} differs on $code, and we know why: $why`, (known) => {
      expect(known.libraryAccepts).not.toBe(known.weAccept);
      expect(accepts(known.code)).toBe(known.weAccept);
    });
  }
}

describe('tax codes as libraries of other languages publish them', () => {
  agrees(acceptsTaxCode, publishedTaxCodes);

  const examples = publishedTaxCodes.flatMap((source) => source.examples.filter(({ accepted }) => accepted));

  it('come from libraries of five other languages at least', () => {
    const languages = new Set(publishedTaxCodes.map(({ language }) => language));
    expect([...languages].sort()).toEqual(['Go', 'JavaScript', 'PHP', 'Python', 'Ruby', 'Rust']);
  });

  it('say the same of birth, sex and place', () => {
    for (const { code, birthDate, sex, place } of examples) {
      const birth = taxCodeBirth(code as TaxCode);
      if (birthDate !== undefined)
        expect([code, agreesWithBirthDate(code as TaxCode, birthDate as IsoDate)]).toEqual([code, true]);
      if (sex !== undefined) expect([code, birth?.sex]).toEqual([code, sex]);
      if (place !== undefined) expect([code, birth?.place]).toEqual([code, place]);
    }
  });

  it('say the same of surnames and names', () => {
    const named = examples.filter((example): example is TaxCodeExample & { surname: string; name: string } => {
      return example.surname !== undefined && example.name !== undefined;
    });
    expect(named.length).toBeGreaterThan(140);
    for (const { code, surname, name } of named) {
      const agreement = [surnameAgreement(code as TaxCode, surname), nameAgreement(code as TaxCode, name)];
      expect([code, ...agreement]).toEqual([code, 'whole', 'whole']);
    }
  });

  it('of a library that counts months from zero are of the month after the one it writes', () => {
    expect(agreesWithBirthDate('VRNGNY07D68C351V' as TaxCode, '1907-03-28' as IsoDate)).toBe(false);
    expect(acceptsTaxCode('VRNGNY07C68C351T')).toBe(true);
    expect(agreesWithBirthDate('VRNGNY07C68C351T' as TaxCode, '1907-03-28' as IsoDate)).toBe(true);
  });
});

describe('VAT numbers as libraries of other languages publish them', () => {
  agrees(acceptsVatNumber, publishedVatNumbers);
});

describe('IBANs as libraries of other languages publish them', () => {
  agrees(acceptsIban, publishedIbans);
});
