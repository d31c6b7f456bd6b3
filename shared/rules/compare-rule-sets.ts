import canonicalize from 'canonicalize';
import type { RuleSet } from './rule-set.ts';
import { type RulesPart, rulesParts } from './rules-parts.ts';

/** One thing a line says: what decides whether it is the same, and how a person reads it. */
export interface SaidOfLine {
  /** What it is: *Punti*; empty where the text says it all. */
  readonly name: string;
  /** As it stands in the rules: two texts may look alike, and a name may change that is not the line's own. */
  readonly value: unknown;
  readonly text: string;
}

/** A line of a rule set with the lines under it, in words. */
export interface RuleLine {
  /** Tells it among its siblings: an id. `null` where only its place does: bands, comparisons, keys of the order. */
  readonly key: string | null;
  /** What people call it. */
  readonly name: string;
  /** Another kind of thing under the same id is a change of the whole. */
  readonly kind: string;
  readonly says: readonly SaidOfLine[];
  readonly lines: readonly RuleLine[];
}

/** Puts a rule set into words, line by line; nothing of it may be left out but `call` and `version`. */
export type DescribeRules = (ruleSet: RuleSet) => Readonly<Record<RulesPart, readonly RuleLine[]>>;

/** Something that is not the same in two versions: one line, once. */
export interface RuleDifference {
  readonly part: RulesPart;
  /** `moved`: the same lines in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Where it is, from the outside in: group, criterion, band; empty where it is the part itself. */
  readonly place: readonly string[];
  /** What is said of it in the earlier version: of a changed line only what changed. */
  readonly before: readonly Said[];
  readonly after: readonly Said[];
}

export type Said = Pick<SaidOfLine, 'name' | 'text'>;

/**
 * The differences between two versions of the rules, line by line and in the order of the worksheet. Call and version
 * number are not compared: they are what tells the two apart.
 *
 * @param describe in which words: `describeRules` of shared/messages
 * @example compareRuleSets(published, published, describeRules) // []
 */
export function compareRuleSets(before: RuleSet, after: RuleSet, describe: DescribeRules): readonly RuleDifference[] {
  const [old, fresh] = [describe(before), describe(after)];
  return rulesParts.flatMap((part) =>
    compareLines(old[part], fresh[part], []).map((difference) => ({ part, ...difference })),
  );
}

type Difference = Omit<RuleDifference, 'part'>;
type Place = readonly string[];

function compareLines(before: readonly RuleLine[], after: readonly RuleLine[], place: Place): readonly Difference[] {
  if ([...before, ...after].every(({ key }) => key !== null)) {
    const differences = pairByKey(before, after).flatMap(([old, fresh]) => comparePair(old, fresh, place));
    return [...differences, ...compareOrder(before, after, place)];
  }
  if (isReordered(before, after)) return [moved(before, after, place)];
  return pairByPlace(before, after).flatMap(([old, fresh]) => comparePair(old, fresh, place));
}

type Pair = readonly [RuleLine | null, RuleLine | null];

function comparePair(old: RuleLine | null, fresh: RuleLine | null, place: Place): readonly Difference[] {
  const at = [...place, (fresh ?? old)?.name ?? ''].filter((name) => name !== '');
  if (old === null || fresh === null) {
    const kind = old === null ? 'added' : 'removed';
    return [{ kind, place: at, before: told(old), after: told(fresh) }];
  }
  if (old.kind !== fresh.kind) return [{ kind: 'changed', place: at, before: told(old), after: told(fresh) }];
  const changed = fresh.says
    .map((said, index) => [old.says[index], said] as const)
    .filter(([was, is]) => !same(was, is));
  const own: readonly Difference[] =
    changed.length === 0
      ? []
      : [
          {
            kind: 'changed',
            place: at,
            before: changed.flatMap(([was]) => (was === undefined ? [] : [plain(was)])),
            after: changed.map(([, is]) => plain(is)),
          },
        ];
  return [...own, ...compareLines(old.lines, fresh.lines, at)];
}

function same(was: SaidOfLine | undefined, is: SaidOfLine): boolean {
  return was !== undefined && canonicalize(was.value) === canonicalize(is.value);
}

/** All that is said of a line and of those under it, to be told as a whole. */
function told(line: RuleLine | null): readonly Said[] {
  if (line === null) return [];
  return [...line.says.filter(({ text }) => text !== '').map(plain), ...line.lines.flatMap(toldUnder)];
}

function toldUnder(line: RuleLine): readonly Said[] {
  const [first, ...others] = told(line);
  if (first === undefined) return line.name === '' ? [] : [{ name: line.name, text: '' }];
  // What a line is called stands before the first thing said of it.
  const name = [line.name, first.name].filter((text) => text !== '').join(', ');
  return [{ name, text: first.text }, ...others];
}

function plain({ name, text }: SaidOfLine): Said {
  return { name, text };
}

/** Lines of the same id, in the order of the later version; what is gone comes where it was. */
function pairByKey(before: readonly RuleLine[], after: readonly RuleLine[]): readonly Pair[] {
  const [old, fresh] = [byTurn(before), byTurn(after)];
  const gone = [...old].filter(([key]) => !fresh.has(key));
  const pairs: Pair[] = [...fresh].map(([key, line]) => [old.get(key) ?? null, line]);
  return [...gone.map(([, line]): Pair => [line, null]), ...pairs];
}

/** By id and turn: a draft may still hold the same id twice. */
function byTurn(lines: readonly RuleLine[]): ReadonlyMap<string, RuleLine> {
  const found = new Map<string, RuleLine>();
  for (const line of lines) {
    let key = line.key ?? '';
    while (found.has(key)) key = `${key} `;
    found.set(key, line);
  }
  return found;
}

/** Lines known by their place: what is alike at both ends stays; between, they are taken one by one, and the rest came or went. */
function pairByPlace(before: readonly RuleLine[], after: readonly RuleLine[]): readonly Pair[] {
  const [old, fresh] = [before.map(identity), after.map(identity)];
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old[old.length - 1 - end] === fresh[fresh.length - 1 - end]) end += 1;
  const [was, is] = [before.slice(start, old.length - end), after.slice(start, fresh.length - end)];
  return Array.from(
    { length: Math.max(was.length, is.length) },
    (_, index): Pair => [was[index] ?? null, is[index] ?? null],
  );
}

function identity({ key, kind, says, lines }: RuleLine): string {
  return canonicalize([key, kind, says.map(({ value }) => value ?? null), lines.map(identity)]) ?? '';
}

/** Of the lines in both versions, those that stand in another order. */
function compareOrder(before: readonly RuleLine[], after: readonly RuleLine[], place: Place): readonly Difference[] {
  const [old, fresh] = [byTurn(before), byTurn(after)];
  const was = [...old].filter(([key]) => fresh.has(key));
  const is = [...fresh].filter(([key]) => old.has(key));
  if (was.every(([key], index) => key === is[index]?.[0])) return [];
  const lines = (pairs: typeof was): readonly RuleLine[] => pairs.map(([, line]) => line);
  return [moved(lines(was), lines(is), place)];
}

/** The very same lines, known only by their place, in another order. */
function isReordered(before: readonly RuleLine[], after: readonly RuleLine[]): boolean {
  const [old, fresh] = [before.map(identity), after.map(identity)];
  if (old.join() === fresh.join()) return false;
  return [...old].sort().join() === [...fresh].sort().join();
}

function moved(before: readonly RuleLine[], after: readonly RuleLine[], place: Place): Difference {
  const names = (lines: readonly RuleLine[]): readonly Said[] =>
    lines.map((line) => ({ name: '', text: called(line) }));
  return { kind: 'moved', place, before: names(before), after: names(after) };
}

/** What a line is called; of one without a name all it says. */
function called(line: RuleLine): string {
  if (line.name !== '') return line.name;
  return told(line)
    .map(({ name, text }) => [name, text].filter((part) => part !== '').join(': '))
    .join(' ');
}
