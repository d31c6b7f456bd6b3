import type { TransmissionCounts, TransmissionResult } from '../../../shared/contracts/transmissions.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { instantOf } from '../../state/today.ts';
import { createValueStore, type ValueStore } from '../../state/value-store.ts';
import type { Surroundings } from '../../surroundings.ts';
import { ensureRowIds } from '../../workbook/ensure-row-ids.ts';
import type { SheetRows } from '../../workbook/sheet-rows.ts';
import { readMemory, rememberRowStates } from '../../workbook/workbook-memory.ts';
import { adviceFor } from '../shell/advice-for.ts';
import type { Checking } from './checking.ts';
import { type Consent, whatToAsk } from './consent.ts';
import { type Job, prepareJob } from './job.ts';
import { type RowToSend, rowsToSend } from './rows-to-send.ts';
import { rowsWithReusedId } from './rows-with-reused-id.ts';
import { createTransmission, type Transmission, type TransmissionOutcome } from './transmission.ts';
import { noCounts } from './transmission-counts.ts';

export type SendingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'consent'; readonly consent: Consent }
  | { readonly kind: 'counting'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'previewed';
      readonly outcome: TransmissionOutcome;
      readonly rows: SheetRows;
      readonly sent: readonly RowToSend[];
      /** Rows that carry the id of another application. */
      readonly reused: readonly number[];
    }
  | { readonly kind: 'sending'; readonly done: number; readonly total: number; readonly counts: TransmissionCounts }
  | { readonly kind: 'stopped'; readonly done: number; readonly total: number; readonly advice: Advice | null }
  | {
      readonly kind: 'done';
      readonly outcome: TransmissionOutcome;
      readonly rows: SheetRows;
      readonly sent: readonly RowToSend[];
    }
  | { readonly kind: 'failed'; readonly advice: Advice };

/** *Trasmetti*, kept while the person visits other panes. */
export interface Sending {
  readonly state: ValueStore<SendingState>;
  /** Reads the sheet and asks what must be asked. Needs a signed-in member. */
  begin(comune: IstatCode): Promise<void>;
  /** The person's yes: ids are given, and the preview counted. */
  accept(includeHidden: boolean): Promise<void>;
  /** Gives rows that carry another application's id their own, then counts again. */
  giveNewIds(): Promise<void>;
  /** Sends, or goes on sending after a failure. A double click joins the first. */
  send(): Promise<void>;
  stop(): void;
  reset(): void;
}

/** One attempt, from the reading to the last answer. */
interface Attempt {
  readonly job: Job;
  readonly rows: SheetRows;
  readonly includeHidden: boolean;
  readonly sent: readonly RowToSend[];
  readonly transmission: Transmission | null;
}

type Needs = Pick<Surroundings, 'api' | 'session' | 'currentCall' | 'now' | 'newId'>;

export function createSending(needs: Needs, checking: Checking): Sending {
  const state = createValueStore<SendingState>({ kind: 'idle' });
  let attempt: Attempt | null = null;
  let stopper = new AbortController();

  // What one person was about to send is not the next person's; a lapsed sign-in is still the same person.
  needs.session.state.subscribe(() => {
    if (needs.session.state.get().kind !== 'signedOut') return;
    attempt = null;
    state.set({ kind: 'idle' });
  });

  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      state.set({ kind: 'failed', advice: adviceFor(failure) });
    }
  };

  const count = async (job: Job, rows: SheetRows, includeHidden: boolean): Promise<void> => {
    const { rowStates } = await readMemory();
    const sent = rowsToSend(rows, rowStates, includeHidden);
    const transmission = transmissionOf(needs, job, sent, (done, total, counts) =>
      state.update((before) =>
        before.kind === 'sending' ? { kind: 'sending', done, total, counts } : { kind: 'counting', done, total },
      ),
    );
    attempt = { job, rows, includeHidden, sent, transmission };
    stopper = new AbortController();
    state.set({ kind: 'counting', done: 0, total: sent.length });
    const outcome = await transmission.preview(stopper.signal);
    state.set({ kind: 'previewed', outcome, rows, sent, reused: rowsWithReusedId(sent, outcome.rows) });
  };

  return {
    state,
    begin: (comune) =>
      guarded(async () => {
        if (state.get().kind === 'reading') return;
        state.set({ kind: 'reading' });
        const job = await prepareJob(needs, checking, comune);
        if (job === null) return state.set({ kind: 'idle' });
        const { rows } = job.check;
        const consent = whatToAsk(rows);
        if (consent === null) return count(job, rows, true);
        attempt = { job, rows, includeHidden: true, sent: [], transmission: null };
        state.set({ kind: 'consent', consent });
      }),
    accept: (includeHidden) =>
      guarded(async () => {
        if (attempt === null || state.get().kind !== 'consent') return;
        const { job, rows } = attempt;
        state.set({ kind: 'counting', done: 0, total: rows.rows.length });
        await count(job, (await ensureRowIds(rows, needs.newId)).rows, includeHidden);
      }),
    giveNewIds: () =>
      guarded(async () => {
        const previewed = state.get();
        if (attempt === null || previewed.kind !== 'previewed') return;
        const { job, includeHidden, rows } = attempt;
        state.set({ kind: 'counting', done: 0, total: rows.rows.length });
        await count(job, (await ensureRowIds(rows, needs.newId, new Set(previewed.reused))).rows, includeHidden);
      }),
    async send() {
      const current = attempt;
      if (current === null || current.transmission === null) return;
      const { transmission, rows, sent } = current;
      if (stopper.signal.aborted) stopper = new AbortController();
      state.update((before) =>
        before.kind === 'sending'
          ? before
          : { kind: 'sending', done: transmission.answered(), total: transmission.total, counts: noCounts },
      );
      let advice: Advice | null = null;
      try {
        const outcome = await transmission.transmit(stopper.signal);
        if (transmission.isComplete()) return state.set({ kind: 'done', outcome, rows, sent });
      } catch (failure) {
        advice = adviceFor(failure);
      }
      state.set({ kind: 'stopped', done: transmission.answered(), total: transmission.total, advice });
    },
    stop: () => stopper.abort(),
    reset() {
      attempt = null;
      state.set({ kind: 'idle' });
    },
  };
}

function transmissionOf(
  { api, newId, now }: Needs,
  { ambito, comune, known }: Job,
  sent: readonly RowToSend[],
  onProgress: (done: number, total: number, counts: TransmissionCounts) => void,
): Transmission {
  const { code } = known.call;
  return createTransmission(sent, {
    newId,
    preview: (rows, signal) => api.preview(ambito, code, { comune, rows }, signal),
    send: (rows, key) => api.transmit(ambito, code, { comune, rows }, { key }),
    onAnswered: (result) => rememberStates(result, instantOf(now())),
    onProgress: ({ sent: done, total, counts }) => onProgress(done, total, counts),
  });
}

async function rememberStates({ rows }: TransmissionResult, at: string): Promise<void> {
  const states = rows.flatMap(({ rowId, state, version }) =>
    state === null || version === null ? [] : [[rowId, { state, version, at }] as const],
  );
  await rememberRowStates(Object.fromEntries(states));
}
