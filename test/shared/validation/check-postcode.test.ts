import { describe, expect, it } from 'vitest';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { checkRow } from '../../../shared/validation/check-rows.ts';
import { checkSample, sampleContext, sampleRow } from './sample-row.ts';

const told = (postcode: string | number, residence = 'Cinisello Balsamo') => {
  const { issues, values } = checkSample({ postcode, residence });
  return { issues: issues.filter(({ field }) => field === 'postcode'), value: values.postcode };
};

describe('the postcode', () => {
  it.each(['20092', ' 20092 ', 20092])('%j of the Comune of residence is fine', (postcode) => {
    expect(told(postcode)).toEqual({ issues: [], value: '20092' });
  });

  it('of another Comune is to confirm', () => {
    expect(told('20091')).toMatchObject({
      issues: [{ code: 'POSTCODE_MISMATCH', severity: 'warning', facts: { expected: '20092', read: '20091' } }],
      value: '20091',
    });
  });

  it('says nothing where the residence is not known', () => {
    expect(told('20091', 'Atlantide').issues).toEqual([]);
  });

  it('says nothing where the profile has no postcode, or more than one', () => {
    for (const postcode of ['', '20121-20162', '2009', '200920']) {
      const comuni = cinisello.comuni.map((comune) => ({ ...comune, postcode }));
      const within = { ...sampleContext, ambito: { ...cinisello, comuni } };
      expect(checkRow(sampleRow({ postcode: '20091' }), 0, within).issues).toEqual([]);
    }
  });

  it('is left alone where there is none', () => {
    expect(told('')).toEqual({ issues: [], value: null });
  });

  it('of four digits has lost its zero, and may be repaired', () => {
    const { issues, value } = told(9170, 'Atlantide');
    expect(issues).toMatchObject([
      { code: 'POSTCODE_LOST_ZERO', severity: 'warning', fix: { kind: 'restoreLeadingZeros', replacement: '09170' } },
    ]);
    expect(value).toBe('09170');
    expect(told('09170', 'Atlantide').issues).toEqual([]);
  });

  it.each(['2009', '200921', 'MI', '20092 MI', -20092, 20092.5])('%j is never an error', (postcode) => {
    const { issues } = told(postcode);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it.each(['200921', 'MI', 'MI2009', '2009MI', 'MI20092', '20092MI', -20092])(
    '%j is no postcode and is not kept',
    (postcode) => {
      expect(told(postcode)).toMatchObject({ issues: [{ code: 'POSTCODE_FORM' }], value: null });
    },
  );
});
