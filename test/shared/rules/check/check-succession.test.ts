import { expect, test } from 'vitest';
import { b2Rules2025 } from '../../../../shared/demonstration/b2-2025-rules.ts';
import { checkSuccession } from '../../../../shared/rules/check/check-succession.ts';
import { problemPointer } from '../../../../shared/rules/check/rule-set-problem.ts';

const [first, ...others] = b2Rules2025.fields;
if (first === undefined) throw new Error('no field');

test('a field keeps type and privacy in every later version, even after one that left it out', () => {
  const next = { fields: [...others, { ...first, type: 'email', privacy: 'plain' } as const] };
  const problems = checkSuccession([b2Rules2025, { fields: others }], next);
  expect(problems).toEqual([
    {
      code: 'FIELD_REDEFINED',
      path: `fields[${others.length}].type`,
      facts: { field: first.id, before: first.type, after: 'email' },
    },
    {
      code: 'FIELD_REDEFINED',
      path: `fields[${others.length}].privacy`,
      facts: { field: first.id, before: first.privacy, after: 'plain' },
    },
  ]);
});

test('a field may be added, left out, or called otherwise', () => {
  const renamed = { ...first, label: 'Altro nome', titles: ['Altro'], required: !first.required };
  const added = { ...first, id: 'added', type: 'date' } as const;
  expect(checkSuccession([b2Rules2025], { fields: [renamed, added] })).toEqual([]);
});

test('a place in the rules is also a JSON pointer', () => {
  expect(problemPointer('groups[0].criteria[12].bands[1]')).toBe('/groups/0/criteria/12/bands/1');
  expect(problemPointer('order')).toBe('/order');
  expect(problemPointer('')).toBe('');
});
