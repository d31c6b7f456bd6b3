import { describe, expect, it } from 'vitest';
import { phoneProblem } from '../../../shared/values/phone.ts';

describe('a telephone number', () => {
  it.each([
    '333 1234567',
    '3331234567',
    '+39 333 1234567',
    '0039 02 66023123',
    '02/66.02.31.23',
    '(02) 6602-3123',
    '333 1234567 / 02 66023123',
    '333 1234567 o 02 66023123',
    '333 1234567\n02 66023123',
    '333 1234567 (figlia)',
    'tel. 0332 532777',
    '+41 91 923 45 67',
    '011 5881',
    '333 1234567; 02 66023123;',
    '/ 333 1234567 / 02 66023123',
  ])('%j can be called', (text) => {
    expect(phoneProblem(text)).toBeNull();
  });

  it.each<[string, string]>([
    ['dal medico', 'form'],
    ['333 12345', 'form'],
    ['33312345678901', 'form'],
    ['333 12O4567', 'form'],
    ['812345678', 'lostZero'],
    ['266023123', 'lostZero'],
    ['2 66023', 'form'],
    ['333 1234567 / 12', 'form'],
    ['/', 'form'],
    ['tel. 266023123', 'form'],
    ['266023123 (figlia)', 'form'],
    ['26602312', 'lostZero'],
    ['2660231', 'form'],
    ['2660231234', 'lostZero'],
    ['26602312345', 'form'],
    ['10266023123', 'form'],
    ['RSSMRA80A01H501U', 'form'],
    ['3'.repeat(50_000), 'form'],
  ])('%j: %s', (text, problem) => {
    expect(phoneProblem(text)).toBe(problem);
  });
});
