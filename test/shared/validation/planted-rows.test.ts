import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../shared/validation/check-rows.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { comuneWorkbooks } from '../../fixtures/comune-workbook.ts';
import { plantRows } from '../../fixtures/planted-rows.ts';
import { chanceFrom } from '../../fixtures/random.ts';
import { sampleContext } from './sample-row.ts';

describe('what was planted is found, and nothing else', () => {
  it.each(comuneWorkbooks.map((workbook) => [workbook.comune, workbook] as const))(
    'in the rows of %s',
    (_, workbook) => {
      const planted = plantRows(chanceFrom(7), workbook, { timesEach: 1, lostZeros: 10, oddities: 14 });
      const fields = new Set(workbook.columns.map(({ field }) => field));
      const rows = planted.map(({ written }) => ({
        rowId: null,
        cells: Object.fromEntries(Object.entries(written).filter(([field]) => fields.has(field))),
      }));
      const checked = checkRows(rows, { ...sampleContext, comune: workbook.istat as IstatCode });
      const found = checked.map(({ issues }) => issues.map(({ field, code }) => `${field} ${code}`).sort());
      const expected = planted.map((row) => row.planted.map(({ field, code }) => `${field} ${code}`).sort());
      expect(found).toEqual(expected);
    },
  );
});
