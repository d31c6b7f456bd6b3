import { describe, expect, it } from 'vitest';
import { homocodyDigit } from '../../../shared/values/homocody.ts';

const digitsOf = (text: string) => [...text].map((character) => homocodyDigit(character.charCodeAt(0)));

describe('a digit place of a tax code', () => {
  it('reads the ten digits and the ten letters that stand for them', () => {
    expect(digitsOf('0123456789')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(digitsOf('LMNPQRSTUV')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('reads no digit from any other character', () => {
    const others = 'ABCDEFGHIJKOWXYZ/:l è€';
    expect(digitsOf(others)).toEqual(Array.from(others, () => -1));
  });
});
