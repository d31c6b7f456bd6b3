import { describe, expect, it } from 'vitest';
import type { BelfioreCode, IsoDate } from '../../../shared/values/brands.ts';
import { possibleBirthdays } from '../../../shared/values/possible-birthdays.ts';

const birthdays = (yearOfCentury: number, month: number, day: number, limit: string) => {
  const birth = { yearOfCentury, month, day, sex: 'F' as const, place: 'Y001' as BelfioreCode };
  return possibleBirthdays(birth, limit as IsoDate);
};

describe('the days that a tax code can mean', () => {
  it('are one for whom the century is sure, two for the very old and the very young', () => {
    expect(birthdays(80, 1, 1, '2025-07-10')).toEqual(['1980-01-01']);
    expect(birthdays(20, 1, 1, '2025-07-10')).toEqual(['1920-01-01', '2020-01-01']);
  });

  it('begin with who is still 110 years old on the limit', () => {
    expect(birthdays(14, 7, 11, '2025-07-10')).toEqual(['1914-07-11', '2014-07-11']);
    expect(birthdays(14, 7, 10, '2025-07-10')).toEqual(['2014-07-10']);
  });

  it('end with who is born on the limit itself', () => {
    expect(birthdays(25, 7, 10, '2025-07-10')).toEqual(['1925-07-10', '2025-07-10']);
    expect(birthdays(25, 7, 11, '2025-07-10')).toEqual(['1925-07-11']);
  });

  it('reach two centuries back while a century is young', () => {
    expect(birthdays(99, 12, 31, '2009-12-31')).toEqual(['1899-12-31', '1999-12-31']);
  });

  it('leave out a 29 February that a century does not have', () => {
    expect(birthdays(0, 2, 29, '2025-07-10')).toEqual(['2000-02-29']);
    expect(birthdays(0, 2, 29, '1999-07-10')).toEqual([]);
  });
});
