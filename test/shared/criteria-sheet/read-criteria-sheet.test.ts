import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { readCriteriaSheet } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { b2Rules2025 } from '../../../shared/demonstration/b2-2025-rules.ts';
import { cinisello } from '../../../shared/demonstration/cinisello.ts';
import { noticeTemplates } from '../../../shared/notices/notice-templates.ts';
import { arbitraryRuleSet } from '../rules/arbitrary-rule-set.ts';
import { cellsOf } from './sheet-cells.ts';

describe('the worksheet Criteri', () => {
  it('holds the demonstration rules without losing anything', () => {
    const content = criteriaSheetOf(b2Rules2025, cinisello.comuni);
    expect(readCriteriaSheet(cellsOf(content), cinisello.comuni)).toMatchObject({ ruleSet: b2Rules2025, problems: [] });
  });

  it.each(noticeTemplates.map(({ id, load }) => [id, load] as const))('holds the real notice %s', async (_id, load) => {
    const ruleSet = await load();
    const { problems, ruleSet: read } = readCriteriaSheet(cellsOf(criteriaSheetOf(ruleSet)));
    expect(problems).toEqual([]);
    expect(read).toEqual(ruleSet);
  });

  it('gives back any rule set that was written to it, and is written the same again', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, (ruleSet) => {
        const content = criteriaSheetOf(ruleSet);
        const reading = readCriteriaSheet(cellsOf(content));
        expect(reading.problems).toEqual([]);
        expect(reading.ruleSet).toEqual(ruleSet);
        expect(criteriaSheetOf(reading.ruleSet ?? b2Rules2025)).toEqual(content);
      }),
    );
  });
});
