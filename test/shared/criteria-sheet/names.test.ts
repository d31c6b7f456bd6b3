import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../../shared/criteria-sheet/list-text.ts';
import { namesOf } from '../../../shared/criteria-sheet/names.ts';
import { slugOf } from '../../../shared/criteria-sheet/slug.ts';
import { baseFields } from '../../../shared/fields/base-fields.ts';
import { cellText } from '../../../shared/values/cell-text.ts';

describe('names on the worksheet Criteri', () => {
  const names = namesOf(baseFields.map(({ id, label }) => ({ id, label })));

  it('are read by label or code, without case, accents and spaces', () => {
    expect(names.resolve(' comune  DI Residenza ')).toEqual({ ok: true, id: 'residence' });
    expect(names.resolve('BENEFICIARYTAXCODE')).toEqual({ ok: true, id: 'beneficiaryTaxCode' });
  });

  it('that nothing has are told, with the nearest', () => {
    expect(names.resolve('Comune di residensa')).toEqual({
      ok: false,
      reason: 'unknown',
      suggestion: 'Comune di residenza',
    });
    expect(names.resolve('Colore')).toEqual({ ok: false, reason: 'unknown', suggestion: null });
  });

  it('that two things share are told, and the code tells them apart', () => {
    const alike = namesOf([
      { id: 'one', label: 'Canone' },
      { id: 'two', label: 'canone' },
      { id: 'three', label: 'one' },
    ]);
    expect(alike.resolve('CANONE')).toEqual({ ok: false, reason: 'ambiguous' });
    expect(alike.nameOf('three')).toBe('three');
  });

  it('written for an id are always read back as that id', () => {
    const thing = fc.record({
      id: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9]{0,3}$/),
      label: fc.oneof(fc.constantFrom('a', 'A', 'à', '-', 'ISEE', 'Isee'), fc.string()).map(cellText),
    });
    fc.assert(
      fc.property(fc.uniqueArray(thing, { selector: ({ id }) => id, maxLength: 8 }), (things) => {
        const { nameOf, resolve } = namesOf(things);
        for (const { id } of things) expect(resolve(nameOf(id))).toEqual({ ok: true, id });
      }),
    );
  });
});

describe('several texts in one cell', () => {
  it('come apart as they were put together', () => {
    const item = fc
      .oneof(fc.constantFrom(';', '"', 'a;b', '"a"', 'a "b"; c', '""'), fc.string())
      .map(cellText)
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(item), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });

  it('forgive blanks and separators too many', () => {
    expect(splitList(' ADL ;; N. ADL;\u00a0; ')).toEqual(['ADL', 'N. ADL']);
  });
});

describe('a code made of a name', () => {
  it.each([
    ['Età al 31/12', 'etaAl3112'],
    ['L. 104/1992, art. 3 c. 3', 'l1041992Art3C3'],
    ['Vive da solo', 'viveDaSolo'],
    ['— 😀', ''],
  ])('of «%s» is «%s»', (name, code) => {
    expect(slugOf(name)).toBe(code);
  });
});
