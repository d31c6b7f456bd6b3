import { describe, expect, it } from 'vitest';
import { cellText, withoutBlanks } from '../../../shared/values/cell-text.ts';

describe('the text of a cell', () => {
  it.each([
    ['\u00a0 12,50 \u200b', '12,50'],
    ['\u200b 12,50', '12,50'],
    ['\u200e\u200fDe\u00ad Santis\ufeff\n', 'De Santis'],
    ['De  Santis', 'De  Santis'],
    ['\u2060\u200d', ''],
  ])('%j is %j to who reads it', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it.each([
    ['IT60 X054 2811', 'IT60X0542811'],
    ['IT60\u00a0X054\u200b2811\u200b\n', 'IT60X0542811'],
    ['IT60X0542811', 'IT60X0542811'],
  ])('%j is the code %j', (cell, code) => {
    expect(withoutBlanks(cell)).toBe(code);
  });
});
