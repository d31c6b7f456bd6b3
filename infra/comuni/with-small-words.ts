const SMALL = new Set(
  'a ad ai al all alla alle allo con da dal dall dalla de degli dei del dell della delle dello di e ed in nel nell nella per sul sull sulla tra'.split(
    ' ',
  ),
);

/**
 * A name whose every word begins with a capital letter, as Comuni write theirs: `Arzago D'Adda` is `Arzago d'Adda`,
 * `San Giovanni Di Fassa` is `San Giovanni di Fassa`.
 */
export function withSmallWords(name: string): string {
  return name
    .split(' ')
    .map((word, index) => (index === 0 ? word : small(word)))
    .join(' ');
}

function small(word: string): string {
  const [first = '', ...rest] = word.split("'");
  const lower = first.toLowerCase();
  const isSmall = rest.length === 0 ? SMALL.has(lower) : lower === 'd' || lower === 'de' || SMALL.has(lower);
  return isSmall ? [lower, ...rest].join("'") : word;
}
