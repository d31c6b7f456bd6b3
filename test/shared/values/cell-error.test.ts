import { describe, expect, it } from 'vitest';
import { isCellError } from '../../../shared/values/cell-error.ts';
import type { CellValue } from '../../../shared/values/cell-value.ts';

describe('an error of Excel', () => {
  it.each([
    ['#REF!', '#RIF!'],
    ['#N/A', '#N/D'],
    ['#VALUE!', '#VALORE!'],
    ['#NAME?', '#NOME?'],
    ['#NULL!', '#NULLO!'],
    ['#SPILL!', '#ESPANSIONE!'],
    ['#CALC!', '#CALCOLO!'],
    ['#BUSY!', '#OCCUPATO!'],
    ['#FIELD!', '#CAMPO!'],
    ['#BLOCKED!', '#BLOCCATO!'],
    ['#CONNECT!', '#CONNETTI!'],
    ['#UNKNOWN!', '#SCONOSCIUTO!'],
  ])('is known in English and in Italian: %s and %s', (english, italian) => {
    expect([isCellError(english), isCellError(italian)]).toEqual([true, true]);
  });

  it.each(['#DIV/0!', '#NUM!', '#GETTING_DATA', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'])(
    '%s is the same in both languages',
    (text) => {
      expect(isCellError(text)).toBe(true);
    },
  );

  it.each(['#n/d', '#N/D ', '#rif!\n'])('%j is one whatever its case and what follows', (text) => {
    expect(isCellError(text)).toBe(true);
  });

  it.each<CellValue>(['#1', '# 12', '', 'REF!', 5, null, true])('%j is none', (cell) => {
    expect(isCellError(cell)).toBe(false);
  });
});
