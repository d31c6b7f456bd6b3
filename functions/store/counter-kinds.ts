/**
 * What is counted, by call × Comune × day, with the letters that stand for it in the table (attribute names count
 * in an item's size, and the semester report reads many of these items).
 * `transmitted` counts every application once, when it is first received. The others are stocks: the signed movements
 * of applications into and out of a state or ranking outcome, so that their sum up to a day is the number on that day.
 */
export const counterLetters = {
  transmitted: 't',
  received: 'r',
  incomplete: 'i',
  completionRequested: 'q',
  refused: 'x',
  withdrawn: 'w',
  eligible: 'e',
  notEligible: 'n',
  funded: 'f',
  waiting: 'a',
  assignedCents: 'c',
} as const;

export type CounterKind = keyof typeof counterLetters;
