import { describe, expect, it } from 'vitest';
import { formatRatio } from '../../../shared/values/format-ratio.ts';

describe('a ratio for people', () => {
  it.each([
    ['480000/1200000', '40%'],
    ['1/8', '12,5%'],
    ['1/400', '0,25%'],
    ['1/2000', '0,05%'],
    ['3/1', '300%'],
    ['0/1200000', '0%'],
  ])('%s is exactly %s', (ratio, text) => {
    expect(formatRatio(ratio)).toBe(text);
  });

  it.each([
    ['1/3', '33,33…%'],
    ['208281/1487720', '14…%'],
    ['1000001/4000000', '25…%'],
    ['1/30000', '0…%'],
  ])('%s has more decimals than it shows: %s', (ratio, text) => {
    expect(formatRatio(ratio)).toBe(text);
  });

  it('keeps amounts that a number could not hold', () => {
    expect(formatRatio('9007199254740993/9007199254740992')).toBe('100…%');
    expect(formatRatio('9007199254740993/9007199254740993')).toBe('100%');
  });

  it.each(['7/0', '0/0', '7'])('%s, with nothing to divide by, is above any threshold', (ratio) => {
    expect(formatRatio(ratio)).toBe('∞');
  });
});
