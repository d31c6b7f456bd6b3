import { describe, expect, it } from 'vitest';
import type { FieldDefinition } from '../../../../shared/fields/field-definition.ts';
import { checkRuleSet } from '../../../../shared/rules/check/check-rule-set.ts';
import { smallRuleSet } from '../small-rule-set.ts';
import { onlyProblem } from './only-problem.ts';

const field = (changes: Partial<FieldDefinition>): FieldDefinition => ({
  id: 'new',
  type: 'flag',
  label: 'Nuovo',
  titles: ['Nuovo'],
  privacy: 'answers',
  required: false,
  ...changes,
});
const withField = (changes: Partial<FieldDefinition>) => smallRuleSet({ fields: [field(changes)] });
const choice = (value: string, label: string, synonyms?: readonly string[]) => ({
  value,
  label,
  ...(synonyms === undefined ? {} : { synonyms }),
});

describe('fields', () => {
  it.each([
    ['of every application', 'isee'],
    ['that names the tier', 'tier'],
    ['that every object answers to', 'constructor'],
    ['of a prototype', '__proto__'],
  ])('an id %s is taken', (_name, id) => {
    expect(onlyProblem(withField({ id }))).toEqual(['DUPLICATE_ID', 'fields[0]', { id }]);
  });

  it('an id comes once', () => {
    expect(onlyProblem(smallRuleSet({ fields: [field({}), field({})] }))).toEqual([
      'DUPLICATE_ID',
      'fields[1]',
      { id: 'new' },
    ]);
  });

  it('have a column title to be found by', () => {
    expect(onlyProblem(withField({ titles: [] }))).toEqual(['FIELD_WITHOUT_COLUMN', 'fields[0]', { field: 'new' }]);
    expect(onlyProblem(withField({ titles: ['  '] }))[0]).toBe('FIELD_WITHOUT_COLUMN');
  });

  it('a choice has choices that no other reads', () => {
    expect(onlyProblem(withField({ type: 'choice' }))).toEqual(['CHOICES_MISSING', 'fields[0]', { field: 'new' }]);
    const choices = [choice('a', 'Alfa'), choice('b', 'Beta', ['ALFA'])];
    expect(onlyProblem(withField({ type: 'choice', choices }))).toEqual([
      'CHOICE_AMBIGUOUS',
      'fields[0].choices[1]',
      { field: 'new', value: 'b', other: 'a', text: 'alfa' },
    ]);
  });

  it('a choice may be spelled in several ways that are the same', () => {
    expect(checkRuleSet(withField({ type: 'choice', choices: [choice('a', 'Alfa', ['alfa', 'ALFA', 'a'])] }))).toEqual(
      [],
    );
  });

  it('a choice comes once', () => {
    const choices = [choice('a', 'Alfa'), choice('a', 'Beta')];
    expect(onlyProblem(withField({ type: 'choice', choices }))[0]).toBe('DUPLICATE_ID');
  });
});
