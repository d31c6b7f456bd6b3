import { describe, expect, it } from 'vitest';
import type { Points } from '../../../shared/values/brands.ts';
import { formatPoints } from '../../../shared/values/format-points.ts';

describe('points for people', () => {
  it.each([
    [0, '0'],
    [5, '0,05'],
    [50, '0,5'],
    [100, '1'],
    [1000, '10'],
    [1205, '12,05'],
    [1250, '12,5'],
    [1234, '12,34'],
    [-5, '-0,05'],
    [-1250, '-12,5'],
    [-300, '-3'],
  ])('%d hundredths are %s', (points, text) => {
    expect(formatPoints(points as Points)).toBe(text);
  });
});
