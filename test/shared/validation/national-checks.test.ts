import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comune } from '../../../shared/ambito/profile.ts';
import { loadNationalComuni } from '../../../shared/comuni/load-national-comuni.ts';
import { callFields } from '../../../shared/fields/call-fields.ts';
import { issueMessage } from '../../../shared/messages/it/issues.ts';
import type { CheckContext, CheckedRow } from '../../../shared/validation/check-context.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import type { IssueCode } from '../../../shared/validation/issue.ts';
import { nationalChecks } from '../../../shared/validation/national-checks.ts';
import type { BelfioreCode, IstatCode } from '../../../shared/values/brands.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';
import { type Birth, taxCodeOf } from '../../fixtures/tax-code-oracle.ts';
import { sampleContext, sampleRow } from './sample-row.ts';

type Changes = Readonly<Record<string, CellValue>>;

const comuni = await loadNationalComuni();
const context: CheckContext = { ...sampleContext, national: nationalChecks(comuni) };
const check = (changes: Changes, within = context) => checkRow(sampleRow(changes), 0, within);
const labels = new Map(callFields(sampleContext.call).map(({ id, label }) => [id, label]));
const said = ({ issues }: CheckedRow) =>
  issues.map((issue) => issueMessage(issue, labels.get(issue.field ?? '') ?? '').what);

/** The sample's beneficiary, born elsewhere or another day. */
function bornAt(place: string, birth: Birth, column?: CellValue): Changes {
  const person = { surname: 'Bianchi', name: 'Anna Maria', sex: 'F', birth, place } as const;
  const { day, month, year } = birth;
  return {
    beneficiaryTaxCode: taxCodeOf(person),
    beneficiaryBirthDate: `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
    ...(column === undefined ? {} : { beneficiaryBirthPlace: column }),
  };
}

function comuneOf(istat: string, belfiore: string, name: string): Comune {
  return { istat: istat as IstatCode, belfiore: belfiore as BelfioreCode, name, postcode: '' };
}

/** The sample's call in an Ambito of these Comuni. */
function contextOf(own: readonly Comune[], comune: IstatCode | null): CheckContext {
  const call = { ...context.call, comuni: own.map(({ istat }) => istat) };
  return { ...context, call, comune, ambito: { ...context.ambito, comuni: own } };
}

const in1938 = { year: 1938, month: 10, day: 2 };
const in1928 = { year: 1928, month: 11, day: 2 };

describe('birth places', () => {
  it.each<[string, Changes]>([
    ['the place of the sample', {}],
    ['a State', bornAt('Z129', in1938, 'Romania')],
    ['a Comune suppressed after the birth', bornAt('A012', in1938, 'Abetone (PT)')],
    ['a city abroad that no list has', bornAt('Z129', in1938, 'Bucarest')],
    ['a provisional code', { beneficiaryTaxCode: 12345678903, beneficiaryBirthPlace: 'Luino' }],
    ['a place without a code', { beneficiaryTaxCode: null, beneficiaryBirthPlace: 'Luino' }],
  ])('says nothing of %s', (_, changes) => {
    expect(check(changes).issues.filter(({ code }) => code.startsWith('BIRTH_PLACE'))).toEqual([]);
  });

  it.each<[IssueCode, string, Changes, string]>([
    [
      'BIRTH_PLACE_UNKNOWN',
      'beneficiaryTaxCode',
      bornAt('Z999', in1938),
      'indica come luogo di nascita Z999, che non è il codice di un Comune né di uno Stato.',
    ],
    [
      'BIRTH_PLACE_PERIOD',
      'beneficiaryTaxCode',
      bornAt('C707', in1928),
      'indica la nascita a Cinisello Balsamo (MI), che esiste dal 03/11/1928.',
    ],
    [
      'BIRTH_PLACE_PERIOD',
      'beneficiaryTaxCode',
      bornAt('B419', in1938),
      'indica la nascita a Calliano (TN), che non esisteva fra il 25/03/1929 e il 09/07/1947.',
    ],
    [
      'BIRTH_PLACE_PERIOD',
      'beneficiaryTaxCode',
      { ...bornAt('A012', { year: 2020, month: 1, day: 1 }), iseeType: 'Ordinario' },
      'indica la nascita a Abetone (PT), che esisteva fino al 31/12/2016.',
    ],
    [
      'BIRTH_PLACE_DIFFERS',
      'beneficiaryBirthPlace',
      bornAt('E734', in1938, 'Varese'),
      'è scritto «Varese», ma il codice fiscale indica Luino (VA).',
    ],
    [
      'BIRTH_PLACE_DIFFERS',
      'beneficiaryBirthPlace',
      bornAt('E734', in1938, 'Estero'),
      'è scritto «Estero», ma il codice fiscale indica Luino (VA).',
    ],
    [
      'BIRTH_PLACE_DIFFERS',
      'beneficiaryBirthPlace',
      bornAt('Z129', in1938, 'Luino'),
      'è scritto «Luino», ma il codice fiscale indica Romania.',
    ],
  ])('asks about %s on %s: %j', (code, field, changes, words) => {
    const checked = check(changes);
    expect(checked.issues).toMatchObject([{ code, severity: 'warning', field }]);
    expect(said(checked)).toEqual([`${labels.get(field)}: ${words}`]);
  });

  it('of who applies asks only where no century fits', () => {
    const code = (place: string, year: number) =>
      taxCodeOf({ surname: 'Rossi', name: 'Mario', sex: 'M', birth: { year, month: 5, day: 5 }, place });
    const told = (applicantTaxCode: string) => check({ applicantTaxCode }).issues.map((issue) => issue.code);
    // Born in 1920 or in 2020: Cinisello Balsamo is there since 1928, Abetone was from 1936 to 2016.
    expect(told(code('C707', 2020))).toEqual([]);
    expect(told(code('A012', 2020))).toEqual(['BIRTH_PLACE_PERIOD']);
    expect(told(code('A012', 1950))).toEqual([]);
    expect(told(code('M439', 1980))).toEqual(['BIRTH_PLACE_PERIOD']);
    expect(told(code('Z998', 1980))).toEqual(['BIRTH_PLACE_UNKNOWN']);
  });

  it('judges each person by their own day, the beneficiary by that of the row', () => {
    const applicantTaxCode = taxCodeOf({
      surname: 'Rossi',
      name: 'Mario',
      sex: 'M',
      birth: { year: 1950, month: 5, day: 5 },
      place: 'A012',
    });
    const born1930 = bornAt('A012', { year: 1930, month: 1, day: 1 });
    const { issues } = check({ ...born1930, applicantTaxCode });
    expect(issues.filter(({ code }) => code === 'BIRTH_PLACE_PERIOD')).toMatchObject([
      { field: 'beneficiaryTaxCode', facts: { reason: 'notYet', name: 'Abetone (PT)', from: '1936-07-26' } },
    ]);
  });

  it('gives the days as facts, and no others', () => {
    const facts = (changes: Changes) => check(changes).issues.find(({ code }) => code === 'BIRTH_PLACE_PERIOD')?.facts;
    expect(facts(bornAt('C707', in1928))).toEqual({
      reason: 'notYet',
      name: 'Cinisello Balsamo (MI)',
      from: '1928-11-03',
    });
    expect(facts(bornAt('B419', in1938))).toEqual({
      reason: 'between',
      name: 'Calliano (TN)',
      to: '1929-03-25',
      from: '1947-07-09',
    });
    expect(facts(bornAt('A012', { year: 2020, month: 1, day: 1 }))).toEqual({
      reason: 'noMore',
      name: 'Abetone (PT)',
      to: '2016-12-31',
    });
  });

  it('names the place as it was called on the day of birth', () => {
    const { issues } = check(bornAt('B418', in1938, 'Luino'));
    expect(issues.find(({ code }) => code === 'BIRTH_PLACE_DIFFERS')?.facts).toEqual({
      read: 'Luino',
      name: 'Calliano (AT)',
    });
    const { issues: dateless } = check({ ...bornAt('B418', in1938, 'Luino'), beneficiaryBirthDate: null });
    expect(dateless.find(({ code }) => code === 'BIRTH_PLACE_DIFFERS')?.facts).toMatchObject({
      name: 'Calliano Monferrato (AT)',
    });
  });

  it('tells once of who applies and is paid for themselves', () => {
    const changes = bornAt('Z999', in1938);
    const own = changes.beneficiaryTaxCode ?? null;
    const { issues } = check({ ...changes, applicantTaxCode: own, accountHolderTaxCode: own });
    expect(issues.filter(({ code }) => code === 'BIRTH_PLACE_UNKNOWN')).toHaveLength(1);
  });
});

describe('a residence outside the Ambito', () => {
  it.each<[CellValue, string]>([
    ['Gallarate', '«Gallarate» è il Comune di Gallarate (VA), che non è dell’Ambito.'],
    ['Castro', '«Castro» è il Comune di Castro (BG) o Castro (LE), che non è dell’Ambito.'],
    ['012070', '«012070», cioè Gallarate (VA), non è fra i Comuni ammessi (Ambito di Cinisello Balsamo).'],
    [12070, '«12070», cioè Gallarate (VA), non è fra i Comuni ammessi (Ambito di Cinisello Balsamo).'],
    ['D869', '«D869», cioè Gallarate (VA), non è fra i Comuni ammessi (Ambito di Cinisello Balsamo).'],
    ['999999', '«999999» non è fra i Comuni ammessi (Ambito di Cinisello Balsamo).'],
    ['Cinisello', '«Cinisello» non è il nome di un Comune dell’Ambito; forse è Cinisello Balsamo.'],
    ['Cusano Mutri', '«Cusano Mutri» è il Comune di Cusano Mutri (BN), che non è dell’Ambito.'],
  ])('%s is named', (residence, words) => {
    expect(said(check({ residence }))).toEqual([`Comune di residenza: ${words}`]);
  });

  it('offers the name of a Comune of the Ambito that was written by an old code or name', () => {
    const own = [comuneOf('108033', 'F704', 'Monza'), comuneOf('005014', 'B418', 'Calliano Monferrato')];
    const within = contextOf(own, null);
    const [issue] = check({ residence: '015149' }, within).issues;
    expect(issue).toMatchObject({
      code: 'RESIDENCE_OUTSIDE_AMBITO',
      fix: { kind: 'useComuneName', replacement: 'Monza' },
    });
    expect(check({ residence: 'Monza' }, within).issues).toEqual([]);
    const [renamed] = check({ residence: 'Calliano (AT)' }, within).issues;
    expect(renamed).toMatchObject({ code: 'RESIDENCE_UNKNOWN', fix: { replacement: 'Calliano Monferrato' } });
  });
});

describe('a Comune with a namesake', () => {
  const castro = comuneOf('075096', 'M261', 'Castro');
  const within = contextOf([castro], castro.istat);

  it.each(['Castro', 'CASTRO', 'Comune di Castro', 'Castro (BG)'])('%s is read and asked about', (residence) => {
    const checked = check({ residence }, within);
    expect(checked.values.residence).toBe('075096');
    expect(checked.issues).toMatchObject([{ code: 'COMUNE_AMBIGUOUS', severity: 'warning', field: 'residence' }]);
    expect(said(checked)).toEqual([
      `Comune di residenza: «${residence}» è stato letto Castro (LE), ma può essere Castro (BG).`,
    ]);
  });

  it.each([75096, '75096'])('%j is read by its code and asks nothing but the zero', (residence) => {
    expect(check({ residence }, within).issues.map(({ code }) => code)).toEqual(['ISTAT_LOST_ZERO']);
  });

  it('says which one it may be', () => {
    const [issue] = check({ residence: 'Castro' }, within).issues;
    expect(issue?.facts).toEqual({ read: 'Castro', taken: 'Castro (LE)', candidates: 'Castro (BG)' });
  });

  it('is not asked about in an Ambito that the list does not know', () => {
    const nowhere = comuneOf('999999', 'X999', 'Castro');
    expect(check({ residence: 'Castro' }, contextOf([nowhere], nowhere.istat)).issues).toEqual([]);
  });

  it.each(['Castro (LE)', '075096', 'M261', ' m261 '])('%s is certain', (residence) => {
    expect(check({ residence }, within).issues).toEqual([]);
  });
});

describe('without the national list', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      'Gallarate',
      'Castro',
      'Cinisello',
      'Bresso',
      '012070',
      12070,
      'D869',
      'Bresso (VA)',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(...comuni.codes),
    fc.integer(),
  );
  const place = fc.constantFrom('H501', 'C707', 'B419', 'A012', 'Z129', 'Z118', 'Z999', 'A000');
  const birth = fc.record({
    year: fc.integer({ min: 1912, max: 2024 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

  it('errors and values are the same, whatever the cells hold: cell, pane and server come to one evaluation', () => {
    fc.assert(
      fc.property(cell, cell, place, birth, fc.boolean(), (residence, column, code, born, isApplicant) => {
        const person = bornAt(code, born, column);
        const changes = isApplicant
          ? { residence, applicantTaxCode: person.beneficiaryTaxCode ?? null }
          : { residence, ...person };
        const bare = check(changes, sampleContext);
        const full = check(changes);
        const errors = ({ issues }: CheckedRow) =>
          issues.flatMap((issue) => (issue.severity === 'error' ? [[issue.code, issue.field]] : []));
        expect(full.values).toEqual(bare.values);
        expect(errors(full)).toEqual(errors(bare));
      }),
    );
  });

  it('no warning comes of a birth within the days of its Comune', () => {
    const days = fc.record({ code: fc.constantFrom(...comuni.codes), birth });
    fc.assert(
      fc.property(days, ({ code, birth: born }) => {
        const day = `${born.year}-${String(born.month).padStart(2, '0')}-${String(born.day).padStart(2, '0')}`;
        const spans = comuni.comune(code)?.spans ?? [];
        const inside = spans.some(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'));
        const told = check(bornAt(code, born)).issues.filter((issue) => issue.code.startsWith('BIRTH_PLACE'));
        expect(told.length).toBe(inside ? 0 : 1);
      }),
    );
  });
});
