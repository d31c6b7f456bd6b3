import * as z from 'zod';
import { istatCodeSchema } from '../../shared/contracts/branded.ts';
import type { AmbitoId, CallCode, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { type CounterKind, counterKinds, counterLetters } from './counter-kinds.ts';
import { keys } from './keys.ts';
import { queryAll, type RawItem } from './read-items.ts';
import type { Store } from './store.ts';

export type { CounterChange } from './counter-updates.ts';

export type CounterFigures = Readonly<Record<CounterKind, number>>;

/** Figures of one Comune over a period, both days included. */
export interface ComuneCounters {
  readonly comune: IstatCode;
  /** Sum of all movements before `from`. */
  readonly opening: CounterFigures;
  /** Sum of the movements within the period. */
  readonly movements: CounterFigures;
  /** Opening and movements together: what was true at the end of `to`. */
  readonly closing: CounterFigures;
}

/** Reads the counters of a call up to `to`, one entry per Comune that has any: one query, strongly consistent. */
export async function readCounters(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: CallCode; readonly from: IsoDate; readonly to: IsoDate },
): Promise<readonly ComuneCounters[]> {
  // `$` follows `#`: every Comune of the last month is within the range.
  const range = { from: '0000', to: `${request.to.slice(0, 7)}$` };
  const items = await queryAll(store, { pk: keys.counters(request.ambito, request.call), ...range });
  const byComune = new Map<
    IstatCode,
    { opening: Record<CounterKind, number>; movements: Record<CounterKind, number> }
  >();
  for (const item of items) {
    const [month = '', code] = String(item.sk).split('#');
    const comune = istatCodeSchema.parse(code);
    const figures = byComune.get(comune) ?? { opening: zeros(), movements: zeros() };
    byComune.set(comune, figures);
    for (const { kind, day, amount } of movementsOf(item)) {
      const date = `${month}-${day}`;
      if (date > request.to) continue;
      const side = date < request.from ? figures.opening : figures.movements;
      side[kind] += amount;
    }
  }
  return [...byComune]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([comune, { opening, movements }]) => ({ comune, opening, movements, closing: sum(opening, movements) }));
}

function movementsOf(item: RawItem): { kind: CounterKind; day: string; amount: number }[] {
  return Object.entries(item).flatMap(([name, value]) => {
    const kind = kindByLetter.get(name.slice(0, 1));
    return kind && /^[a-z]\d\d$/.test(name) ? [{ kind, day: name.slice(1), amount: z.number().parse(value) }] : [];
  });
}

const kindByLetter = new Map(counterKinds.map((kind) => [counterLetters[kind], kind]));

function sum(one: CounterFigures, other: CounterFigures): CounterFigures {
  const total = zeros();
  for (const kind of counterKinds) total[kind] = one[kind] + other[kind];
  return total;
}

function zeros(): Record<CounterKind, number> {
  return {
    transmitted: 0,
    received: 0,
    incomplete: 0,
    completionRequested: 0,
    refused: 0,
    withdrawn: 0,
    eligible: 0,
    notEligible: 0,
    funded: 0,
    waiting: 0,
    assignedCents: 0,
    leftRanking: 0,
  };
}
