import type { Advice } from '../../../shared/messages/advice.ts';
import type { Issue } from '../../../shared/validation/issue.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { breathe } from '../../state/breathe.ts';
import { romeToday } from '../../state/today.ts';
import { createValueStore, type ValueStore } from '../../state/value-store.ts';
import type { Surroundings } from '../../surroundings.ts';
import { applyFixes } from '../../workbook/apply-fixes.ts';
import { onSheetChanged } from '../../workbook/on-sheet-changed.ts';
import { type LastOperation, onUndone } from '../../workbook/undo-last.ts';
import { adviceFor } from '../shell/advice-for.ts';
import { type CheckResult, checkSheet } from './check-sheet.ts';
import { loadNationalChecks } from './load-national-checks.ts';
import { prepareRows } from './prepare-rows.ts';
import { type Suspicion, suspectWrongFile } from './suspect-wrong-file.ts';

export type CheckingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'checking'; readonly done: number; readonly total: number }
  | { readonly kind: 'noData'; readonly sheetName: string }
  | { readonly kind: 'notMapped' }
  | { readonly kind: 'failed'; readonly advice: Advice }
  | {
      readonly kind: 'done';
      readonly result: CheckResult;
      readonly suspicion: Suspicion | null;
      /** The national list of Comuni could not be loaded: birth places and namesakes were not checked. */
      readonly withoutNational: boolean;
      /** Of the rules it was checked by. */
      readonly ruleSetHash: string;
      /** Somebody has changed the sheet since, or accepted other rules. */
      readonly stale: boolean;
    };

/** *Controlla*, kept while the person visits other panes. */
export interface Checking {
  readonly state: ValueStore<CheckingState>;
  /** Reads and checks the sheet. A second call while one runs does nothing. Resolves to the result, if there is one. */
  run(): Promise<CheckResult | null>;
  stop(): void;
  /** Applies the offered repairs of these issues and checks again. Resolves to how many cells changed and how many not. */
  fix(issues: readonly Issue[]): Promise<{ readonly applied: number; readonly skipped: number }>;
}

export function createChecking({ currentCall, now }: Pick<Surroundings, 'currentCall' | 'now'>): Checking {
  const state = createValueStore<CheckingState>({ kind: 'idle' });
  let stopper: AbortController | null = null;
  let listening = false;

  const listen = async (): Promise<void> => {
    if (listening) return;
    listening = true;
    await onSheetChanged(() => {
      const current = state.get();
      if (current.kind === 'done' && !current.stale) state.set({ ...current, stale: true });
    });
  };

  const check = async (known: KnownCall, signal: AbortSignal): Promise<CheckResult | null> => {
    state.set({ kind: 'reading' });
    const coming = loadNationalChecks();
    await listen();
    const prepared = await prepareRows(known);
    if (prepared.kind !== 'rows') {
      state.set(prepared);
      return null;
    }
    const total = prepared.rows.rows.length;
    const chosen = currentCall.state.get();
    const comune = chosen.kind === 'chosen' ? chosen.comune : null;
    const national = await coming;
    const context = {
      call: known.call,
      ambito: known.ambito,
      today: romeToday(now()),
      comune,
      ...(national === null ? {} : { national }),
    };
    const result = await checkSheet(prepared.rows, context, {
      now,
      breathe,
      signal,
      onProgress: (done) => state.set({ kind: 'checking', done, total }),
    });
    state.set(
      result === null
        ? { kind: 'idle' }
        : {
            kind: 'done',
            result,
            suspicion: suspectWrongFile(result.checked),
            withoutNational: national === null,
            ruleSetHash: known.ruleSetHash,
            stale: false,
          },
    );
    return result;
  };

  const run = async (): Promise<CheckResult | null> => {
    const chosen = currentCall.state.get();
    if (stopper !== null || chosen.kind !== 'chosen') return null;
    stopper = new AbortController();
    try {
      return await check(chosen.known, stopper.signal);
    } catch (failure) {
      state.set({ kind: 'failed', advice: adviceFor(failure) });
      return null;
    } finally {
      stopper = null;
    }
  };

  // What was repaired is wrong again, from whichever button it was undone: the list must not go on saying that all is well.
  onUndone(async ({ kind }) => {
    const before = state.get();
    if (before.kind !== 'done' || !TOUCHES_APPLICATIONS[kind]) return;
    const result = await run();
    // The ribbon also works from another sheet: the list of this one stays, and says that it is old.
    const isElsewhere = result?.rows.sheetName !== before.result.rows.sheetName;
    if (isElsewhere && state.get().kind !== 'failed') state.set({ ...before, stale: true });
  });

  currentCall.state.subscribe(() => {
    const [current, chosen] = [state.get(), currentCall.state.get()];
    if (current.kind !== 'done' || chosen.kind !== 'chosen' || current.stale) return;
    if (chosen.known.ruleSetHash !== current.ruleSetHash) state.set({ ...current, stale: true });
  });

  return {
    state,
    run,
    stop: () => stopper?.abort(),
    async fix(issues) {
      const current = state.get();
      if (current.kind !== 'done') return { applied: 0, skipped: 0 };
      const fixes = issues.flatMap(({ rowIndex, field, fix }) =>
        fix === undefined || field === null ? [] : [{ rowIndex, field, ...fix }],
      );
      const { applied, skipped } = await applyFixes(current.result.rows, fixes);
      await run();
      return { applied, skipped: skipped.length };
    },
  };
}

/** Sheets of ours come and go without changing what was checked. */
const TOUCHES_APPLICATIONS: Readonly<Record<LastOperation['kind'], boolean>> = {
  fixes: true,
  marks: true,
  clearMarks: true,
  rowIds: true,
  formula: true,
  results: false,
  copyWithoutFormulas: false,
  report: false,
  ranking: false,
  simulation: false,
  criteria: false,
  // Noticed as other rules for the file.
  rules: false,
};
