import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaSheetOf } from '../../../shared/criteria-sheet/criteria-sheet-of.ts';
import { readCriteriaSheet } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { checkRuleSet } from '../../../shared/rules/check/check-rule-set.ts';
import { ruleSetSchema } from '../../../shared/rules/rule-set-schema.ts';
import { arbitraryRuleSet } from '../rules/arbitrary-rule-set.ts';
import { asPeopleLeaveIt } from './as-people-leave-it.ts';
import { sampleRules } from './sample-rules.ts';
import { cellsOf, clerkSheet } from './sheet-cells.ts';

describe('the worksheet Criteri as people leave it', () => {
  it('says the same rules whatever blanks, case, number formats, rows and columns were put in between', () => {
    const left = arbitraryRuleSet.chain((ruleSet) => asPeopleLeaveIt(ruleSet).map((cells) => ({ ruleSet, cells })));
    fc.assert(
      fc.property(left, ({ ruleSet, cells }) => {
        const reading = readCriteriaSheet(cells);
        expect(reading.problems).toEqual([]);
        expect(reading.ruleSet).toEqual(ruleSet);
      }),
    );
  });

  it('is never misread: whatever stands in a cell, the rules are told wrong or may be published', () => {
    const cells = cellsOf(criteriaSheetOf(sampleRules()));
    const first = cells.findIndex((row) => row[0] === '■ Bando');
    const hostile = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        '#REF!',
        '=1+1',
        '1e9',
        '-1',
        '99999999999999999999',
        '31/02/2025',
        ';;;',
        '"',
        '%',
        '■ Criteri',
        'e',
      ),
    );
    const edit = fc.tuple(fc.integer({ min: first, max: cells.length - 1 }), fc.nat({ max: 12 }), hostile);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const changed = cells.map((row) => [...row]);
        for (const [row, column, value] of edits) {
          const line = changed[row];
          if (line !== undefined) line[column] = value;
        }
        const { ruleSet, problems } = readCriteriaSheet(changed);
        if (ruleSet === null) expect(problems.length).toBeGreaterThan(0);
        else {
          expect(ruleSetSchema.safeParse(ruleSet).success).toBe(true);
          expect(checkRuleSet(ruleSet).length > 0).toBe(problems.length > 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('makes a code of the name where none is written', () => {
    const sheet = clerkSheet(sampleRules());
    sheet.write(['Criteri', 'Persona sola', 'Codice'], '');
    const { ruleSet, problems } = readCriteriaSheet(sheet.cells);
    expect(problems).toEqual([]);
    expect(ruleSet?.groups[0]?.criteria[1]?.id).toBe('personaSola');
  });

  it('takes one value of a whole number for a band, and a Comune by its code without the first zero', () => {
    const sheet = clerkSheet(sampleRules());
    sheet.write(['Criteri', ['Attività perdute', 1], 'Confronto'], 'è uguale a');
    sheet.write(['Criteri', ['Attività perdute', 1], 'Valore'], '2');
    sheet.write(['Criteri', ['Attività perdute', 1], 'Secondo confronto'], '');
    sheet.write(['Criteri', ['Attività perdute', 1], 'Secondo valore'], '');
    sheet.write(['Criteri', ['Attività perdute', 2], 'Valore'], '2');
    sheet.write(['Riserve', 'DIFFORME', 'Campo'], 'residence');
    sheet.write(['Riserve', 'DIFFORME', 'Confronto'], 'È UNO DI');
    sheet.write(['Riserve', 'DIFFORME', 'Valore'], '15077; 015032');
    const { ruleSet, problems } = readCriteriaSheet(sheet.cells);
    expect(problems).toEqual([]);
    expect(ruleSet?.groups[0]?.criteria[0]).toMatchObject({ bands: [{}, { from: 2, to: 2 }, { from: 2 }] });
    expect(ruleSet?.reserves[0]?.condition).toEqual([
      [{ field: 'residence', operator: 'oneOf', value: ['015077', '015032'] }],
    ]);
  });
});
