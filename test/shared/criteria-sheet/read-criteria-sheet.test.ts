import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { readCriteriaSheet } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { arbitraryRuleSet } from '../rules/arbitrary-rule-set.ts';
import { cellsOf } from './sheet-cells.ts';

describe('the worksheet Criteri', () => {
  it('holds the demonstration rules without losing anything', () => {
    const content = criteriaSheetOf(b2Rules2025, cinisello.comuni);
    expect(readCriteriaSheet(cellsOf(content), cinisello.comuni)).toEqual({ ruleSet: b2Rules2025, problems: [] });
  });

  it('gives back any rule set that was written to it, and is written the same again', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, (ruleSet) => {
        const content = criteriaSheetOf(ruleSet);
        const reading = readCriteriaSheet(cellsOf(content));
        expect(reading).toEqual({ ruleSet, problems: [] });
        expect(criteriaSheetOf(reading.ruleSet ?? b2Rules2025)).toEqual(content);
      }),
    );
  });
});
