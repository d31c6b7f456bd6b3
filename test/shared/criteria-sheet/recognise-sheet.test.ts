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
        const cells = cellsOf(content);
        const { kinds, lists, listRows } = recogniseSheet(cells);
        expect(kinds).toEqual(content.lines.map(({ kind }) => kind));
        expect(lists).toEqual(content.lists);
        for (const { row, words } of listRows) expect(cells[row]?.slice(1, words.length + 1)).toEqual(words);
      }),
      { numRuns: 50 },
    );
  });
});
