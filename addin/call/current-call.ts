import type { Me, Membership } from '../../shared/contracts/me.ts';
import type { RememberedMapping } from '../../shared/layout/remembered-mapping.ts';
import type { IstatCode } from '../../shared/values/brands.ts';
import { createValueStore, type ValueStore } from '../state/value-store.ts';
import type { WorkbookMemory } from '../workbook/workbook-memory.ts';
import { type KnownCall, mergeKnownCalls } from './known-calls.ts';
import { reasonToAsk } from './reason-to-ask.ts';

/**
 * The call a workbook is about. `unsure`: the file was last used for a call that may not be this year's, so the person
 * is asked before anything else (last year's file renamed).
 */
export type CurrentCallState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unsure'; readonly remembered: string }
  | { readonly kind: 'chosen'; readonly known: KnownCall; readonly comune: IstatCode | null };

export interface CurrentCall {
  readonly state: ValueStore<CurrentCallState>;
  readonly known: ValueStore<readonly KnownCall[]>;
  /** Reads what the workbook remembers; call it once when the page opens inside Excel. */
  open(): Promise<void>;
  /** Reads the Ambito's calls from the service after signing in. */
  learn(membership: Membership): Promise<void>;
  /** The person's choice, remembered in the workbook. Another call than before forgets the states of the rows. */
  choose(known: KnownCall, comune: IstatCode | null): Promise<void>;
  /** The columns the person has just confirmed, for the formulas. */
  confirmed(mapping: RememberedMapping): void;
  /** Forgets the choice, after the workbook was told to forget. */
  forget(): void;
}

/** The call in use, with what the file knows of its columns. */
export interface ChosenCall {
  readonly known: KnownCall;
  readonly comune: IstatCode | null;
  readonly mapping: RememberedMapping | null;
}

export interface CurrentCallNeeds {
  readonly readMemory: () => Promise<WorkbookMemory>;
  readonly remember: (changes: Partial<WorkbookMemory>) => Promise<void>;
  /** The demonstration call that comes with the add-in. */
  readonly demonstration: () => Promise<KnownCall>;
  /** Every call of the Ambito with its published rules. */
  readonly readCalls: (membership: Me['memberships'][number]) => Promise<readonly KnownCall[]>;
  /** Called with each choice, so that formulas score with the same rules. */
  readonly onChosen: (chosen: ChosenCall) => void;
}

export function createCurrentCall(needs: CurrentCallNeeds): CurrentCall {
  const state = createValueStore<CurrentCallState>({ kind: 'reading' });
  const known = createValueStore<readonly KnownCall[]>([]);
  let rememberedCall: string | null = null;
  let mapping: RememberedMapping | null = null;

  const take = (known: KnownCall, comune: IstatCode | null): void => {
    state.set({ kind: 'chosen', known, comune });
    needs.onChosen({ known, comune, mapping });
  };

  const settle = (memory: Pick<WorkbookMemory, 'call' | 'comune'>): void => {
    const reason = reasonToAsk(memory.call, known.get());
    if (reason === 'never') {
      state.set({ kind: 'none' });
    } else if (reason === 'doubtful') {
      state.set({ kind: 'unsure', remembered: memory.call ?? '' });
    } else {
      take(reason.known, memory.comune);
    }
  };

  return {
    state,
    known,
    async open() {
      const memory = await needs.readMemory();
      rememberedCall = memory.call;
      mapping = memory.mapping;
      const fromFile: KnownCall[] = memory.published === null ? [] : [{ ...memory.published, source: 'workbook' }];
      known.set(mergeKnownCalls(fromFile, [await needs.demonstration()]));
      settle(memory);
    },
    async learn(membership) {
      const read = await needs.readCalls(membership);
      known.update((before) => mergeKnownCalls(read, before));
      const current = state.get();
      if (current.kind !== 'chosen') return settle({ call: rememberedCall, comune: membership.comune });
      const fresh = known.get().find((candidate) => candidate.call.code === current.known.call.code);
      if (fresh === undefined) return;
      take(fresh, membership.comune ?? current.comune);
    },
    async choose(chosen, comune) {
      const another = rememberedCall !== null && rememberedCall !== chosen.call.code;
      await needs.remember({
        call: chosen.call.code,
        comune,
        published: { call: chosen.call, ambito: chosen.ambito, ruleSetHash: chosen.ruleSetHash },
        ...(another ? { rowStates: {}, mapping: null } : {}),
      });
      rememberedCall = chosen.call.code;
      if (another) mapping = null;
      take(chosen, comune);
    },
    confirmed(confirmedMapping) {
      mapping = confirmedMapping;
      const current = state.get();
      if (current.kind === 'chosen') take(current.known, current.comune);
    },
    forget() {
      rememberedCall = null;
      mapping = null;
      state.set({ kind: 'none' });
    },
  };
}
