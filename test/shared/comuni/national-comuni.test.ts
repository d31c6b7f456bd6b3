import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNationalComuni } from '../../../shared/comuni/load-national-comuni.ts';
import { nationalComuniText } from '../../../shared/comuni/national-comuni.generated.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import seed from './seed-comuni.json' with { type: 'json' };

const national = await loadNationalComuni();
const comuni = national.codes.map((code) => {
  const comune = national.comune(code);
  if (comune === null) throw new Error(`${code} is in the list and not in its index`);
  return comune;
});

describe('the national list as it is written', () => {
  it('is small: 250 KB compressed at most', () => {
    expect(gzipSync(nationalComuniText).length / 1024).toBeLessThan(250);
  });

  it('has every Comune of today and those suppressed after 1900', () => {
    expect(comuni.length).toBeGreaterThan(9_800);
    expect(comuni.filter(({ until }) => until === null)).toHaveLength(7_894);
    expect(new Set(national.codes).size).toBe(national.codes.length);
  });

  it('has codes, names, provinces and days of the right form', () => {
    for (const { belfiore, istat, name, spans } of comuni) {
      expect(belfiore).toMatch(/^[A-Y]\d{3}$/);
      expect(istat ?? '000000').toMatch(/^\d{6}$/);
      for (const text of [name, ...spans.map((span) => span.name)]) expect(text).toMatch(/^\p{Lu}[\p{L}'’ ./()-]+$/u);
      for (const { from, to, province } of spans) {
        expect(province).toMatch(/^[A-Z]{2}$/);
        for (const day of [from, to]) expect(day ?? '2000-01-01').toMatch(/^(?:19|20)\d\d-[01]\d-[0-3]\d$/);
        expect((from ?? '') <= (to ?? '9999')).toBe(true);
      }
    }
  });

  it('says of a Comune what its last days say', () => {
    for (const { name, province, until, spans } of comuni) {
      const last = spans.at(-1);
      expect([last?.name, last?.province, last?.to]).toEqual([name, province, until]);
    }
  });

  it('lacks the Istat code of those only that are younger than the table', () => {
    expect(comuni.filter(({ istat, until }) => istat === null && until === null).map(({ name }) => name)).toEqual([
      'Castegnero Nanto',
    ]);
  });
});

describe('the national list against facts', () => {
  it.each(seed)('knows $name of DOMAIN B.5', ({ name, istat, belfiore, province }) => {
    expect(national.comune(belfiore)).toMatchObject({ name, istat, province, until: null });
    expect(national.comuneByIstat(istat)?.belfiore).toBe(belfiore);
    expect(national.comuniNamed(name).map((comune) => comune.belfiore)).toContain(belfiore);
  });

  it('agrees with the Comuni of the demonstration', () => {
    for (const { istat, belfiore, name } of cinisello.comuni) {
      expect(national.comune(belfiore)).toMatchObject({ istat, name });
    }
  });

  it('has Cinisello Balsamo since 3 November 1928', () => {
    expect(national.comune('C707')?.spans).toEqual([
      { from: '1928-11-03', to: null, name: 'Cinisello Balsamo', province: 'MI' },
    ]);
  });

  it('ends a suppressed Comune on its last day', () => {
    expect(national.comune('A012')).toMatchObject({
      name: 'Abetone',
      province: 'PT',
      until: '2016-12-31',
      istat: null,
    });
  });

  it('keeps the time between a suppression and a rebirth apart', () => {
    expect(national.comune('B419')?.spans.map(({ from, to }) => [from, to])).toEqual([
      ['1920-10-16', '1929-03-25'],
      ['1947-07-09', null],
    ]);
  });

  it('follows a Comune from name to name and from province to province', () => {
    expect(national.comune('B418')?.spans.map(({ name, province }) => `${name} ${province}`)).toEqual([
      'Calliano AL',
      'Calliano AT',
      'Calliano Monferrato AT',
    ]);
    expect(national.comune('F704')?.spans.map(({ province }) => province)).toEqual(['MI', 'MB']);
  });

  it.each([
    ['Calliano', ['B418', 'B419']],
    ['Castro', ['C337', 'M261']],
    ['Livo', ['E623', 'E624']],
    ['Peglio', ['G415', 'G416']],
    ['Samone', ['H753', 'H754']],
    ['San Teodoro', ['I328', 'I329']],
  ])('has two of the name %s', (name, codes) => {
    expect(
      national
        .comuniNamed(name)
        .map(({ belfiore }) => belfiore)
        .toSorted(),
    ).toEqual(codes);
  });

  it('finds a Comune by the code of an earlier province and by its name in another language', () => {
    expect(national.comuneByIstat('015149')?.name).toBe('Monza');
    expect(national.comuneByIstat('108033')?.name).toBe('Monza');
    expect(national.comuniNamed('BOZEN').map(({ name }) => name)).toEqual(['Bolzano']);
  });

  it('has the States of tax codes, those that ended too', () => {
    expect(national.state('Z129')).toMatchObject({ name: 'Romania', until: null });
    expect(national.state('Z106')?.name).toBe('Stato della Città del Vaticano');
    expect(national.state('Z118')).toMatchObject({ until: '2004-01-01' });
    expect(national.statesNamed('Jugoslavia').map(({ code }) => code)).toEqual(['Z118']);
    expect(national.state('Z999')).toBeNull();
    for (const { code, name } of national.states) expect([code, name].join(' ')).toMatch(/^Z\d{3} \p{Lu}/u);
  });

  it('knows nothing of codes and names that nobody has', () => {
    for (const text of ['', 'Z129', 'A000', 'C7077', 'constructor']) expect(national.comune(text)).toBeNull();
    expect(national.comuneByIstat('')).toBeNull();
    expect(national.comuniNamed('Atlantide')).toEqual([]);
  });
});

it('finds every Comune again by code, Istat number and each of its names', () => {
  fc.assert(
    fc.property(fc.constantFrom(...comuni), (comune) => {
      expect(national.comune(comune.belfiore)).toBe(comune);
      if (comune.istat !== null) expect(national.comuneByIstat(comune.istat)).toBe(comune);
      for (const { name } of comune.spans) expect(national.comuniNamed(name.toUpperCase())).toContain(comune);
    }),
    { numRuns: 2_000 },
  );
});
