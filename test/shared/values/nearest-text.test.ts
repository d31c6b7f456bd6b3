import { describe, expect, it } from 'vitest';
import { nearestText } from '../../../shared/values/nearest-text.ts';

describe('the candidate nearest to a text', () => {
  it.each([
    ['bresso', 'bresso'],
    ['breso', 'bresso'],
    ['bressoo', 'bresso'],
    ['bretso', 'bresso'],
    ['brettso', null],
    ['bressoab', null],
    ['cormamo', 'cormano'],
    ['', null],
    ['x', null],
  ])('%j is nearest to %s', (text, nearest) => {
    expect(nearestText(text, ['bresso', 'cormano'])).toBe(nearest);
  });

  it.each([
    ['lodo', 'lodi'],
    ['ladu', null],
    ['cusanomilan', 'cusanomilano'],
    ['cusanomil', 'cusanomilano'],
    ['cusanomi', null],
  ])('forgives %j one slip for every four letters: %s', (text, nearest) => {
    expect(nearestText(text, ['lodi', 'cusanomilano'])).toBe(nearest);
  });

  it.each(['', 'x', 'bres'])('is not taken for %j only because it is alone', (text) => {
    expect(nearestText(text, ['bresso'])).toBeNull();
  });

  it('is none where two are as near, whatever comes between them', () => {
    expect(nearestText('borgo', ['borga', 'borge'])).toBeNull();
    expect(nearestText('borgobello', ['borgobella', 'borgobrillo', 'borgobelle'])).toBeNull();
  });

  it('does not depend on the order of the candidates', () => {
    const candidates = ['borgobello', 'borgobella', 'borgobellaa'];
    expect(nearestText('borgobello', candidates)).toBe('borgobello');
    expect(nearestText('borgobello', candidates.toReversed())).toBe('borgobello');
    expect(nearestText('borgobelli', ['borgobello', 'borgobella', 'borgobelli'])).toBe('borgobelli');
  });
});
