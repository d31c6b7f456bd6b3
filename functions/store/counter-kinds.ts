/** What is counted, by call × Comune × day. */
export const counterKinds = [
  /** Every application once, when it is first received. */
  'transmitted',
  // The others are stocks: signed movements into and out of a state, or an outcome of the approved ranking, so that
  // their sum up to a day is the number on that day.
  'received',
  'incomplete',
  'completionRequested',
  'refused',
  'withdrawn',
  'eligible',
  'notEligible',
  'funded',
  'waiting',
  'assignedCents',
  /** Withdrawn or refused after the approved ranking had judged them: counted in its outcomes and in their state. */
  'leftRanking',
] as const;

export type CounterKind = (typeof counterKinds)[number];

/**
 * The letter that stands for each in the table: attribute names count in an item's size, and the semester report reads
 * many of these items.
 */
export const counterLetters: Readonly<Record<CounterKind, string>> = {
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
  leftRanking: 'l',
};
