import { describe, expect, test } from 'vitest';
import { isoDateSchema, istatCodeSchema } from '../../../shared/contracts/branded.ts';
import { problemCodes } from '../../../shared/contracts/problem.ts';
import { problemWords } from '../../../shared/messages/it/problems.ts';

describe('contracts', () => {
  test('days must exist and Istat codes keep their zero', () => {
    expect(isoDateSchema.safeParse('2025-02-29').success).toBe(false);
    expect(isoDateSchema.safeParse('2024-02-29').success).toBe(true);
    expect(istatCodeSchema.safeParse('15077').success).toBe(false);
  });

  test.each(problemCodes)('%s says what happened and what to do next', (code) => {
    const { title, detail } = problemWords(code);
    expect(title).not.toBe('');
    expect(detail).toMatch(/\.$/);
  });
});
