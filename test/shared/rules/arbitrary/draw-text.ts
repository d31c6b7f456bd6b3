import type { Draw } from './draw.ts';

/**
 * A text as people write one, or as they should not: separators, quotes, what a spreadsheet takes for a formula, a number,
 * a day. Never blank, never with blanks at its ends: a cell would lose them.
 */
export function drawText(draw: Draw): string {
  if (draw.chance(25)) return draw.one(ODD);
  return draw.list(1, 4, () => draw.one(WORDS)).join(' ');
}

const WORDS = [
  'Età',
  'reddito',
  'figli a carico',
  'ISEE',
  'assistenza',
  'perché',
  'art.',
  '104/1992',
  'l’anziano',
  'B2',
  'ore',
  '7',
] as const;

const ODD = [
  '=1+1',
  '+39 02',
  '-5',
  '@SOMMA(A1)',
  'a; b',
  '"fra virgolette"',
  'a "b"; c',
  '25.000,00',
  '10/07/2025',
  '10/07/2025 12:00',
  '14%',
  '007',
  '1E5',
  'vero',
  'Sì',
  '’n apostrofo',
  'Straße 😀',
  '■ Criteri',
  'e',
  'oppure',
  'tutti gli altri',
  'ogni altro valore',
  'oltre',
  'Fascia',
  'ISEE',
  'isee',
] as const;
