import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comuniMeant } from '../../../shared/comuni/find-comuni.ts';
import { loadNationalComuni } from '../../../shared/comuni/load-national-comuni.ts';
import { nameWithProvince } from '../../../shared/comuni/national-comuni.ts';
import { writtenComuni } from '../../../shared/comuni/written-comuni.ts';

const national = await loadNationalComuni();
const meant = (text: string) => comuniMeant(text, national).map(nameWithProvince).toSorted();

describe('the Comune that a name means', () => {
  it.each([
    ['Cinisello Balsamo', ['Cinisello Balsamo (MI)']],
    ['  COMUNE DI CINISELLO BALSAMO ', ['Cinisello Balsamo (MI)']],
    ["reggio nell'emilia", ["Reggio nell'Emilia (RE)"]],
    ['Bozen', ['Bolzano (BZ)']],
    ['Monza (MI)', ['Monza (MB)']],
    ['Monza (MB)', ['Monza (MB)']],
  ])('%s is one', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each([
    ['Calliano', ['Calliano (TN)', 'Calliano Monferrato (AT)']],
    ['Castro', ['Castro (BG)', 'Castro (LE)']],
    ['Livo', ['Livo (CO)', 'Livo (TN)']],
    ['Peglio', ['Peglio (CO)', 'Peglio (PU)']],
    ['Samone', ['Samone (TN)', 'Samone (TO)']],
    ['San Teodoro', ['San Teodoro (ME)', 'San Teodoro (SS)']],
    ['paterno', ['Paterno (PZ)', 'Paternò (CT)']],
  ])('%s may be two', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each([
    ['Castro (LE)', ['Castro (LE)']],
    ['Samone - TO', ['Samone (TO)']],
    ['Calliano (AT)', ['Calliano Monferrato (AT)']],
    ['PATERNO’', ['Paternò (CT)']],
    ['Paternò', ['Paternò (CT)']],
    ['Tre Ville', ['Tre Ville (TN)']],
    ['Treville', ['Treville (AL)']],
  ])('%s says which of two', (text, expected) => {
    expect(meant(text)).toEqual(expected);
  });

  it.each(['Atlantide', 'Castro (MI)', 'Abetone', 'Girgenti', 'Romania', '', '(LE)'])('%s is none of today', (text) => {
    expect(meant(text)).toEqual([]);
  });

  it('is the Comune itself by name and province, whichever it is', () => {
    const present = national.codes.flatMap((code) => national.comune(code) ?? []).filter(({ until }) => until === null);
    fc.assert(
      fc.property(fc.constantFrom(...present), (comune) => {
        expect(comuniMeant(nameWithProvince(comune), national)).toEqual([comune]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a Comune written by its code', () => {
  it.each([
    ['012070', 'Gallarate (VA)'],
    ['12070', 'Gallarate (VA)'],
    ['d869', 'Gallarate (VA)'],
    ['015149', 'Monza (MB)'],
    ['C056', 'Castegnero (VI)'],
  ])('%s is %s', (text, expected) => {
    expect(writtenComuni(text, national).map(nameWithProvince)).toEqual([expected]);
  });

  it.each(['999999', 'Z129', 'X999', '20092'])('%s is none', (text) => {
    expect(writtenComuni(text, national)).toEqual([]);
  });
});
