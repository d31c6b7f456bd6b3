import { describe, expect, it } from 'vitest';
import { readComuneText } from '../../../shared/values/comune-text.ts';

describe('a Comune as written', () => {
  it.each([
    ['Castro', 'Castro', null],
    ['Castro (LE)', 'Castro', 'LE'],
    ['Castro(le)', 'Castro', 'LE'],
    ['Castro - LE', 'Castro', 'LE'],
    ['Castro, le', 'Castro', 'LE'],
    ['Castro  ,  LE', 'Castro', 'LE'],
    ['  Comune di   Castro (LE)\u00a0', 'Castro', 'LE'],
    ['COMUNE DI CASTRO', 'CASTRO', null],
    ['Il Comune di Castro', 'Il Comune di Castro', null],
    ['Comunedi Castro', 'Comunedi Castro', null],
    ['Castro LE', 'Castro LE', null],
    ['Castro (LEC)', 'Castro (LEC)', null],
    ['Castro (LE) centro', 'Castro (LE) centro', null],
    ['Castro (L)', 'Castro (L)', null],
    ['(LE)', '', 'LE'],
    ['', '', null],
  ])('%j is %j in %j', (text, name, province) => {
    expect(readComuneText(text)).toEqual({ name, province });
  });
});
