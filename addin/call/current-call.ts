import type { Membership } from '../../shared/contracts/me.ts';
import type { RememberedMapping } from '../../shared/layout/remembered-mapping.ts';
import type { IstatCode } from '../../shared/values/brands.ts';
import { createValueStore, type ValueStore } from '../state/value-store.ts';
import type { AcceptedRules, WorkbookMemory } from '../workbook/workbook-memory.ts';
import { type CallInFile, isSameCall, withAcceptedRules } from './accepted-rules.ts';
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
  | ({ readonly kind: 'chosen'; readonly comune: IstatCode | null } & CallInFile);

export interface CurrentCall {
  readonly state: ValueStore<CurrentCallState>;
  /** Every call with the rules published last. */
  readonly known: ValueStore<readonly KnownCall[]>;
  /** Reads what the workbook remembers; call it once when the page opens inside Excel. */
  open(): Promise<void>;
  /** Reads the Ambito's calls from the service after signing in. The rules that the file uses stay as they are. */
  learn(membership: Membership): Promise<void>;
  /** The person's choice, remembered in the workbook. Another call than before forgets the states of the rows. */
  choose(known: KnownCall, comune: IstatCode | null): Promise<void>;
  /**
   * The person has seen the differences: from now on the file uses the published rules. Tells how many formulas were
   * calculated again; `null` where Excel did not let them.
   */
  accept(): Promise<{ readonly formulas: number | null }>;
  /** An acceptance was taken back: the file uses what it remembers again. */
  reread(): Promise<void>;
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
  /** Writes the accepted rules as an operation of its own, that can be taken back. */
  readonly acceptRules: (accepted: AcceptedRules) => Promise<void>;
  /** The demonstration call that comes with the add-in. */
  readonly demonstration: () => Promise<KnownCall>;
  /** Every call of the Ambito with its published rules. */
  readonly readCalls: (membership: Membership) => Promise<readonly KnownCall[]>;
  /** Called with each choice, so that formulas score with the same rules. */
  readonly onChosen: (chosen: ChosenCall) => void;
  /** Calculates the formulas of the file again. */
  readonly recalculate: () => Promise<{ readonly found: number }>;
}

export function createCurrentCall(needs: CurrentCallNeeds): CurrentCall {
  const state = createValueStore<CurrentCallState>({ kind: 'reading' });
  const known = createValueStore<readonly KnownCall[]>([]);
  let rememberedCall: string | null = null;
  let mapping: RememberedMapping | null = null;
  let accepted: AcceptedRules | null = null;

  const take = (published: KnownCall, comune: IstatCode | null): void => {
    const inFile = withAcceptedRules(published, accepted);
    accepted = acceptedRules(inFile.known);
    state.set({ kind: 'chosen', ...inFile, comune });
    needs.onChosen({ known: inFile.known, comune, mapping });
  };
  const publishedOf = (call: KnownCall): KnownCall => known.get().find((one) => isSameCall(one, call)) ?? call;

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
      accepted = memory.published;
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
      // The same call again is no acceptance of other rules.
      const inFile = withAcceptedRules(publishedOf(chosen), accepted);
      await needs.remember({
        call: chosen.call.code,
        comune,
        published: acceptedRules(inFile.known),
        ...(another ? { rowStates: {}, mapping: null } : {}),
      });
      rememberedCall = chosen.call.code;
      if (another) mapping = null;
      take(publishedOf(chosen), comune);
    },
    async accept() {
      const current = state.get();
      if (current.kind !== 'chosen' || current.newer === null) return { formulas: 0 };
      await needs.acceptRules(acceptedRules(current.newer));
      accepted = null;
      take(current.newer, current.comune);
      return needs.recalculate().then(
        ({ found }) => ({ formulas: found }),
        () => ({ formulas: null }),
      );
    },
    async reread() {
      const memory = await needs.readMemory();
      const current = state.get();
      if (current.kind !== 'chosen') return;
      accepted = memory.published;
      take(publishedOf(current.known), current.comune);
      await needs.recalculate();
    },
    confirmed(confirmedMapping) {
      mapping = confirmedMapping;
      const current = state.get();
      if (current.kind === 'chosen') take(publishedOf(current.known), current.comune);
    },
    forget() {
      rememberedCall = null;
      mapping = null;
      accepted = null;
      state.set({ kind: 'none' });
    },
  };
}

function acceptedRules({ call, ambito, ruleSetHash }: KnownCall): AcceptedRules {
  return { call, ambito, ruleSetHash };
}
