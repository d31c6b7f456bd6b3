import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { recogniseSheet } from '../../../shared/criteria-sheet/recognise-sheet.ts';
import { arbitraryRuleSet } from '../rules/arbitrary-rule-set.ts';
import { cellsOf } from './sheet-cells.ts';

describe('a worksheet Criteri found in a file', () => {
  it('is recognised row by row, with its lists, as it was written', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, (ruleSet) => {
        const content = criteriaSheetOf(ruleSet);
        const { kinds, lists } = recogniseSheet(cellsOf(content));
        expect(kinds).toEqual(content.lines.map(({ kind }) => kind));
        expect(lists).toEqual(content.lists);
      }),
      { numRuns: 50 },
    );
  });
});
