import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../../../../shared/fields/field-definition.ts';
import { provi2016 } from '../../../../shared/notices/provi/provi-2016.ts';
import { provi2025 } from '../../../../shared/notices/provi/provi-2025.ts';
import { parseMoment } from '../../../../shared/values/moment.ts';
import { type Boundary, describeBoundaries, type Expected } from '../boundaries.ts';
import { noticeEvaluation, placed, rankNotice } from '../rank-notice.ts';

const admitted: Expected = { eligibility: 'eligible', reasons: [] };
const out = (...reasons: string[]): Expected => ({ eligibility: 'notEligible', reasons });
const born = (beneficiaryBirthDate: string): FieldValues => ({ beneficiaryBirthDate });

/** 15,000 euro at most, whatever the project costs: 1,250 a month for twelve months. */
const cap: Boundary = {
  field: 'projectCost',
  at: 12 * 1_250_00,
  outcomes: [{ amount: 14_999_99 }, { amount: 15_000_00 }, { amount: 15_000_00 }],
};

describe('PRO.V.I. 2016', () => {
  const adult = {
    ...{ l104Severe: true, livesAtHome: true, residentInPuglia: true, residentSince: '2010-03-01' },
    ...{ iseeType: 'sociosanitario', restrictedHousehold: true, isee: 12_000_00 },
    ...{ beneficiaryBirthDate: '1980-03-10', presentedAt: '2016-03-10T09:00:00Z', projectCost: 15_000_00 },
  };
  const minor = { ...adult, ...born('1999-03-10'), iseeType: 'ordinario', restrictedHousehold: false };
  const evaluateRow = noticeEvaluation(provi2016);

  it.each<[string, FieldValues, readonly string[]]>([
    ['an adult', adult, []],
    ['a minor', minor, []],
    ['an adult with an ordinary ISEE', { ...adult, iseeType: 'ordinario' }, ['ISEE_TIPO_ADULTI']],
    ['an adult whose ISEE is of the whole household', { ...adult, restrictedHousehold: false }, ['ISEE_TIPO_ADULTI']],
    ['a minor with an ISEE of another kind', { ...minor, iseeType: 'universita' }, ['ISEE_TIPO_MINORI']],
    ['who lives in a facility', { ...adult, livesAtHome: false }, ['CASA']],
    ['who has no L. 104', { ...adult, l104Severe: false }, ['GRAVITA']],
    ['who lives elsewhere', { ...adult, residentInPuglia: false, residentSince: null }, ['RESIDENZA_PUGLIA']],
  ])('judges %s', (_name, values, codes) => {
    expect(evaluateRow(values).reasons.map(({ code }) => code)).toEqual(codes);
  });

  it('is incomplete without the day from which one is resident', () => {
    expect(evaluateRow({ ...adult, residentSince: null })).toMatchObject({
      eligibility: 'incomplete',
      missing: ['residentSince'],
    });
  });

  it('funds 536 projects, in the order of presentation', () => {
    const later = { ...adult, presentedAt: '2016-03-10T09:01:00Z' };
    const ranking = rankNotice(provi2016, { later, adult }, 30_000_00);
    expect(placed(ranking)).toEqual(['adult', 'later']);
    expect(provi2016.budget).toEqual({ kind: 'places', places: 536 });
  });

  describeBoundaries(provi2016, adult, [
    {
      field: 'ageWhenPresented',
      at: 16,
      row: minor,
      through: [born('2000-03-11'), born('2000-03-10'), born('1999-03-10')],
      outcomes: [out('ETA'), admitted, admitted],
    },
    {
      field: 'ageWhenPresented',
      at: 18,
      through: [born('1998-03-11'), born('1998-03-10'), born('1997-03-10')],
      // A minor's sociosanitary ISEE may be of 30,000.
      row: { isee: 30_000_00 },
      outcomes: [admitted, out('ISEE_SOGLIA_ADULTI'), out('ISEE_SOGLIA_ADULTI')],
    },
    {
      field: 'ageWhenPresented',
      at: 64,
      through: [born('1952-03-10'), born('1951-03-11'), born('1951-03-10')],
      outcomes: [admitted, admitted, out('ETA')],
    },
    {
      field: 'monthsResident',
      at: 12,
      through: [{ residentSince: '2015-01-02' }, { residentSince: '2015-01-01' }, { residentSince: '2014-12-31' }],
      outcomes: [out('RESIDENZA_12_MESI'), admitted, admitted],
    },
    { field: 'isee', at: 20_000_00, outcomes: [admitted, admitted, out('ISEE_SOGLIA_ADULTI')] },
    { field: 'isee', at: 30_000_00, row: minor, outcomes: [admitted, admitted, out('ISEE_SOGLIA_MINORI')] },
    cap,
  ]);
});

describe('PRO.V.I. 2025', () => {
  const person = {
    ...{ line: 'A', l104Severe: true, residentInPuglia: true, residentSince: '2010-03-01', currentProject: false },
    ...{ iseeType: 'sociosanitario', restrictedHousehold: true, isee: 12_000_00, ordinaryIsee: 18_000_00 },
    ...{ beneficiaryBirthDate: '1980-05-10', presentedAt: '2025-05-10T09:00:00Z', projectCost: 15_000_00 },
  };
  const mother = { ...person, line: 'C', beneficiarySex: 'F', minorChildren: true };
  const evaluateRow = noticeEvaluation(provi2025);

  it.each<[string, FieldValues, readonly string[]]>([
    ['line A', person, []],
    ['a mother in line C', mother, []],
    ['a mother of 70 in line C', { ...mother, ...born('1955-01-01') }, []],
    ['a man in line C', { ...mother, beneficiarySex: 'M' }, ['LINEA_C']],
    ['a woman without minor children in line C', { ...mother, minorChildren: false }, ['LINEA_C']],
    ['an ordinary ISEE alone', { ...person, iseeType: 'ordinario' }, ['ISEE_TIPO']],
    ['an ISEE that is not restricted', { ...person, restrictedHousehold: false }, ['ISEE_TIPO']],
    ['no L. 104', { ...person, l104Severe: false }, ['GRAVITA']],
    ['from another region', { ...person, residentInPuglia: false }, ['RESIDENZA_PUGLIA']],
  ])('judges %s', (_name, values, codes) => {
    expect(evaluateRow(values).reasons.map(({ code }) => code)).toEqual(codes);
  });

  it('is incomplete without the ordinary ISEE, or without the end of a project under way', () => {
    expect(evaluateRow({ ...person, ordinaryIsee: null })).toMatchObject({
      eligibility: 'incomplete',
      missing: ['ordinaryIsee'],
    });
    expect(evaluateRow({ ...person, currentProject: true })).toMatchObject({
      eligibility: 'incomplete',
      missing: ['currentProjectEnds'],
    });
  });

  it.each([
    ['24/03/2025 11:59', ['FINESTRA']],
    ['24/03/2025 12:00', []],
    ['24/03/2025 12:01', []],
    ['24/06/2025 11:59', []],
    ['24/06/2025 12:00', []],
    ['24/06/2025 12:01', ['FINESTRA']],
  ])('is open to who presents at %s on the clock of the Comune: %o', (written, codes) => {
    const presentedAt = parseMoment(written);
    if (!presentedAt.ok) throw new Error(`${written} is not read`);
    expect(evaluateRow({ ...person, presentedAt: presentedAt.value }).reasons.map(({ code }) => code)).toEqual(codes);
  });

  describeBoundaries(provi2025, person, [
    { field: 'presentedAt', at: '2025-03-24T11:00:00Z', outcomes: [out('FINESTRA'), admitted, admitted] },
    { field: 'presentedAt', at: '2025-06-24T10:00:00Z', outcomes: [admitted, admitted, out('FINESTRA')] },
    {
      field: 'ageWhenPresented',
      at: 16,
      through: [born('2009-05-11'), born('2009-05-10'), born('2008-05-10')],
      outcomes: [out('ETA'), admitted, admitted],
    },
    {
      field: 'ageWhenPresented',
      at: 66,
      // 66 already completed is admitted, up to the day before the 67th birthday.
      through: [born('1959-05-10'), born('1958-05-11'), born('1958-05-10')],
      outcomes: [admitted, admitted, out('ETA')],
    },
    {
      field: 'monthsResident',
      at: 12,
      through: [{ residentSince: '2024-05-11' }, { residentSince: '2024-05-10' }, { residentSince: '2024-05-09' }],
      outcomes: [out('RESIDENZA_12_MESI'), admitted, admitted],
    },
    {
      field: 'currentProjectEnds',
      at: '2025-09-24',
      row: { currentProject: true },
      outcomes: [admitted, admitted, out('PROGETTO_IN_CORSO')],
    },
    { field: 'ordinaryIsee', at: 0, outcomes: [null, admitted, admitted] },
    cap,
  ]);
});
