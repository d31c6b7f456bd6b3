/**
 * The code made of a name, for a thing that was given none; empty where the name has no letters and digits.
 *
 * @example slugOf('Età al 31/12') // 'etaAl3112'
 */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\d)\D(?=\d)/g, '$1')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const joined = (words ?? []).map((word, index) =>
    index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return joined.join('').slice(0, LONGEST);
}

/** As long as an id may be. */
const LONGEST = 64;
