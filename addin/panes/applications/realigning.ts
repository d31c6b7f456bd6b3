import type { RowState } from '../../../shared/contracts/row-states.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import type { IstatCode } from '../../../shared/values/brands.ts';
import { instantOf } from '../../state/today.ts';
import { createValueStore, type ValueStore } from '../../state/value-store.ts';
import type { Surroundings } from '../../surroundings.ts';
import { ensureRowIds } from '../../workbook/ensure-row-ids.ts';
import { rememberRowStates } from '../../workbook/workbook-memory.ts';
import { adviceFor } from '../shell/advice-for.ts';
import type { Checking } from './checking.ts';
import { type Job, prepareJob } from './job.ts';
import { type Realignment, realign } from './realign.ts';

export type RealigningState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly realignment: Realignment }
  | { readonly kind: 'failed'; readonly advice: Advice };

/** *Riallinea*: brings ids and states back from the service; sends nothing. */
export interface Realigning {
  readonly state: ValueStore<RealigningState>;
  run(comune: IstatCode): Promise<void>;
}

type Needs = Pick<Surroundings, 'api' | 'session' | 'currentCall' | 'now' | 'newId'>;

export function createRealigning(needs: Needs, checking: Checking): Realigning {
  const state = createValueStore<RealigningState>({ kind: 'idle' });

  const work = async (comune: IstatCode): Promise<RealigningState> => {
    const job = await prepareJob(needs, checking, comune);
    if (job === null) return { kind: 'idle' };
    const there = await readAllStates(needs.api, job);
    const realignment = realign(job.check.checked, there, instantOf(needs.now()));
    await rememberRowStates(realignment.states);
    if (realignment.restoredIds.size > 0) {
      await ensureRowIds(
        job.check.rows,
        (rowIndex) => realignment.restoredIds.get(rowIndex) ?? needs.newId(),
        new Set(realignment.restoredIds.keys()),
      );
      await checking.run();
    }
    return { kind: 'done', realignment };
  };

  return {
    state,
    async run(comune) {
      if (state.get().kind === 'working') return;
      state.set({ kind: 'working' });
      try {
        state.set(await work(comune));
      } catch (failure) {
        state.set({ kind: 'failed', advice: adviceFor(failure) });
      }
    },
  };
}

async function readAllStates(api: Needs['api'], { ambito, comune, known }: Job): Promise<readonly RowState[]> {
  const states: RowState[] = [];
  let cursor: string | null = null;
  do {
    const page = await api.rowStates(ambito, known.call.code, comune, cursor);
    states.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== null);
  return states;
}
