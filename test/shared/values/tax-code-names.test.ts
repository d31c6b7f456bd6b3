import { describe, expect, it } from 'vitest';
import { nameLetters, surnameLetters } from '../../../shared/values/tax-code-names.ts';

describe('the letters of a surname', () => {
  it.each([
    ['Rossi', 'RSS'],
    ['Ro', 'ROX'],
    ['Aia', 'AIA'],
    ['', 'XXX'],
    ["Dell'Orto 2", 'DLL'],
    ['de [Santis]', 'DSN'],
  ])('of %j are %s', (surname, letters) => {
    expect(surnameLetters(surname)).toBe(letters);
  });

  it.each([
    ['Nà', 'NAX'],
    ['Bø', 'BOX'],
    ['Bæ', 'BAE'],
    ['Bœ', 'BOE'],
    ['Łuć', 'LCU'],
    ['Đo', 'DOX'],
  ])('of %j are %s, foreign letters being written as in the Latin alphabet', (surname, letters) => {
    expect(surnameLetters(surname)).toBe(letters);
  });
});

describe('the letters of a name', () => {
  it.each([
    ['Mario', 'MRA'],
    ['Marta', 'MRT'],
    ['Martina', 'MTN'],
    ['Anna Maria', 'NMR'],
    ['Io', 'IOX'],
    ['Günther', 'GTH'],
  ])('of %j are %s: of four consonants the second is skipped', (name, letters) => {
    expect(nameLetters(name)).toBe(letters);
  });
});
