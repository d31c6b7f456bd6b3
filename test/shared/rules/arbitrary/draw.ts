import fc from 'fast-check';
import { type Chance, chanceFrom } from '../../../fixtures/random.ts';

/** Random decisions, one after the other, for what is easier built step by step than composed of arbitraries. */
export interface Draw {
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  one<const Item>(items: readonly [Item, ...Item[]]): Item;
  /** One of the items, `null` where there are none. */
  maybeOne<Item>(items: readonly Item[]): Item | null;
  /** So many different items at most, in random order. */
  some<Item>(items: readonly Item[], most: number): Item[];
  chance(percent: number): boolean;
  list<Item>(least: number, most: number, make: (index: number) => Item): Item[];
}

/**
 * What `build` makes of random decisions. It shrinks by deciding less: from some decision on, each is answered with the
 * least of its answers.
 *
 * @example drawn((draw) => draw.list(0, 3, () => draw.whole(1, 6)))
 */
export function drawn<Built>(build: (draw: Draw) => Built): fc.Arbitrary<Built> {
  return fc
    .noBias(fc.tuple(fc.nat(), fc.nat({ max: 8 * ENOUGH })))
    .map(([seed, count]) => build(drawFrom(chanceFrom(seed), count)));
}

function drawFrom(chance: Chance, count: number): Draw {
  let taken = 0;
  const draw: Draw = {
    whole(least, most) {
      taken += 1;
      return taken > count ? least : chance.between(least, most);
    },
    one: (items) => items[draw.whole(0, items.length - 1)] ?? items[0],
    maybeOne: (items) => (items.length === 0 ? null : (items[draw.whole(0, items.length - 1)] ?? null)),
    some(items, most) {
      const left = [...items];
      return draw
        .list(Math.min(1, left.length), Math.min(most, left.length), () =>
          left.splice(draw.whole(0, left.length - 1), 1),
        )
        .flat();
    },
    chance: (percent) => draw.whole(0, 99) >= 100 - percent,
    list: (least, most, make) => Array.from({ length: draw.whole(least, most) }, (_, index) => make(index)),
  };
  return draw;
}

/** More decisions than a rule set takes: most of the random ones have all of theirs. */
const ENOUGH = 1_000;
