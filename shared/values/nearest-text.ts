/**
 * The one candidate that differs least from a text, if it differs by few letters and no other is as near.
 *
 * @example nearestText('cinisllobalsamo', ['cinisellobalsamo', 'bresso']) // 'cinisellobalsamo'
 */
export function nearestText(text: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = differences(text, candidate);
    if (distance > candidate.length / LETTERS_PER_SLIP) continue;
    if (distance === least) nearest = null;
    if (distance < least) nearest = candidate;
    least = Math.min(least, distance);
  }
  return nearest;
}

/** Letters to add, take away or change (Levenshtein). */
function differences(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(
        Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + change),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/** One slip for every four letters: `Bresso` forgives one, `Cusano Milanino` three. */
const LETTERS_PER_SLIP = 4;
