import { describe, expect, it } from 'vitest';
import { readCriteriaSheet } from '../../../../shared/criteria-sheet/read-criteria-sheet.ts';
import { criteriaMessage } from '../../../../shared/messages/it/criteria.ts';
import { operatorWords } from '../../../../shared/messages/it/criteria-kinds.ts';
import type { RuleSet } from '../../../../shared/rules/rule-set.ts';
import { type Mistake, unreadable, wrongRules } from '../../criteria-sheet/mistakes.ts';
import { sampleRules } from '../../criteria-sheet/sample-rules.ts';
import { clerkSheet } from '../../criteria-sheet/sheet-cells.ts';

describe('the words of a mistake on the worksheet Criteri', () => {
  it.each([...Object.entries(wrongRules), ...Object.entries(unreadable)])(
    '%s: what is wrong, and what to write instead, in words that people use',
    (_code, mistake) => {
      const rules = mistake.rules ?? sampleRules();
      for (const { what, next } of messagesOf(mistake)) {
        for (const sentence of [what, next]) {
          expect(sentence).toMatch(/^[«A-ZÈ1-9].*\.$/su);
          expect(sentence).not.toMatch(/undefined|NaN|Infinity|\bnull\b|\[|_/);
        }
        for (const id of idsOf(rules))
          expect(`${what} ${next}`).not.toMatch(new RegExp(`(?<![\\p{L}\\d])${id}(?![\\p{L}\\d])`, 'u'));
      }
    },
  );

  it('says values as an act writes them', () => {
    expect(wordsFor(wrongRules.GAP_UNDECLARED)).toContain('Il valore 5 non è in nessuna fascia.');
    expect(wordsFor(wrongRules.CHOICE_UNKNOWN)).toContain(
      '«Careghiver familiare» non è una voce di «Strumento richiesto»; forse è «Caregiver familiare».',
    );
    expect(wordsFor(wrongRules.SHARE_OUT_OF_RANGE)).toContain('La quota è 170%.');
    expect(wordsFor(wrongRules.LINE_ENDS)).toContain('La retta va da 40.000,00 € a 30.000,00 €');
    expect(wordsFor(wrongRules.CAP_BELOW_CRITERION)).toContain(
      'Si possono avere 50 punti, ma il tetto che li contiene è 40.',
    );
    expect(wordsFor(wrongRules.PERIOD_EMPTY)).toContain(
      'Il periodo comincia il 01/02/2025 e finisce prima, il 31/12/2024.',
    );
    expect(wordsFor(wrongRules.FIELD_TYPE_UNFIT)).toContain('Scegliere un campo con un numero o un importo');
    expect(wordsFor(unreadable.WORD_UNKNOWN)).toContain('forse è «per unità»');
  });
});

function wordsFor(mistake: Mistake): string {
  return messagesOf(mistake)
    .map(({ what, next }) => `${what} ${next}`)
    .join('\n');
}

function messagesOf(mistake: Mistake) {
  const sheet = clerkSheet(mistake.rules ?? sampleRules());
  mistake.make(sheet);
  return readCriteriaSheet(sheet.cells).problems.map(criteriaMessage);
}

/** Every id and English word of the model that has an Italian name. */
function idsOf(ruleSet: RuleSet): readonly string[] {
  const kinds = [
    'integer',
    'decimal',
    'money',
    'percent',
    'flag',
    'choice',
    'perUnit',
    'best',
    'assigned',
    'incomplete',
  ];
  return [...Object.keys(operatorWords), ...kinds, ...idsIn(ruleSet)].filter((id) => id.length > 2);
}

function idsIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(idsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    (key === 'id' || key === 'field' || key === 'value') && typeof value === 'string' ? [value] : idsIn(value),
  );
}
