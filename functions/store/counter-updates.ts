import type { AmbitoId, CallCode, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { type CounterKind, counterKinds, counterLetters } from './counter-kinds.ts';
import { type Key, keys } from './keys.ts';

/** Signed movements of one Comune on one day, written in the transaction of what they count. */
export interface CounterChange {
  readonly call: CallCode;
  readonly comune: IstatCode;
  readonly day: IsoDate;
  readonly movements: Partial<Readonly<Record<CounterKind, number>>>;
}

/** An update of one counter item: a month of one Comune. */
export interface CounterUpdate {
  readonly key: Key;
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, number>>;
}

/** Gathers movements by counter item, because a transaction may touch an item only once. */
export function counterUpdates(ambito: AmbitoId, changes: readonly CounterChange[]): readonly CounterUpdate[] {
  const byItem = new Map<string, { readonly key: Key; readonly sums: Map<string, number> }>();
  for (const change of changes) {
    const key = keys.counter(ambito, change.call, change.day.slice(0, 7), change.comune);
    const id = `${key.pk} ${key.sk}`;
    const item = byItem.get(id) ?? { key, sums: new Map<string, number>() };
    byItem.set(id, item);
    for (const kind of counterKinds) {
      const name = `${counterLetters[kind]}${change.day.slice(8)}`;
      item.sums.set(name, (item.sums.get(name) ?? 0) + (change.movements[kind] ?? 0));
    }
  }
  return [...byItem.values()].flatMap(({ key, sums }) => {
    const moved = [...sums].filter(([, sum]) => sum !== 0);
    return moved.length === 0 ? [] : [addition(key, moved)];
  });
}

function addition(key: Key, moved: readonly (readonly [string, number])[]): CounterUpdate {
  return {
    key,
    expression: `ADD ${moved.map(([name]) => `#${name} :${name}`).join(', ')}`,
    names: Object.fromEntries(moved.map(([name]) => [`#${name}`, name])),
    values: Object.fromEntries(moved.map(([name, sum]) => [`:${name}`, sum])),
  };
}
