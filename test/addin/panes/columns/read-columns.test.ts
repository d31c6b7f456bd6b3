import { describe, expect, it } from 'vitest';
import { isDoubtful, withField } from '../../../../addin/panes/columns/read-columns.ts';
import { baseFields } from '../../../../shared/fields/base-fields.ts';
import type { MappedColumn } from '../../../../shared/layout/column-mapping.ts';
import { settleMapping } from '../../../../shared/layout/propose-mapping.ts';

const column = (position: number, field: string | null, facts: Partial<MappedColumn> = {}): MappedColumn => ({
  column: position,
  title: `T${position}`,
  field,
  confidence: 'certain',
  why: { kind: 'title' },
  ...facts,
});

describe('matching columns', () => {
  it('two columns for one field are named, and choosing one settles it', () => {
    const proposed = settleMapping([column(0, 'isee'), column(1, 'isee')], baseFields);
    expect(proposed.conflicts).toEqual([{ field: 'isee', columns: [0, 1] }]);
    const settled = withField(proposed, 1, null, baseFields);
    expect(settled.conflicts).toEqual([]);
    expect(settled.columns[1]).toMatchObject({ field: null, why: { kind: 'confirmed' } });
  });

  it('a required field no column supplies is named', () => {
    const mapping = withField(settleMapping([column(0, 'beneficiaryTaxCode')], baseFields), 0, null, baseFields);
    expect(mapping.missing).toContain('beneficiaryTaxCode');
  });

  it('a guess and a heading its values contradict are shown first', () => {
    expect(isDoubtful(column(0, 'isee', { confidence: 'guess' }))).toBe(true);
    expect(isDoubtful(column(0, 'isee', { why: { kind: 'titleAgainstValues', percent: 10 } }))).toBe(true);
    expect(isDoubtful(column(0, 'isee'))).toBe(false);
    expect(isDoubtful(column(0, null, { confidence: 'guess', why: { kind: 'none' } }))).toBe(false);
  });
});
