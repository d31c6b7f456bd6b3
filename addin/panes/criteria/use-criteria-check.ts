import { useCallback, useEffect, useState } from 'react';
import type { CriteriaReading } from '../../../shared/criteria-sheet/read-criteria-sheet.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import { markProblems, readCriteria } from '../../workbook/criteria-sheet.ts';
import { onSheetChanged } from '../../workbook/on-sheet-changed.ts';
import { onUndone } from '../../workbook/undo-last.ts';
import { announce } from '../elements/announcer.tsx';
import { useTask } from '../shell/use-task.ts';

/** What the worksheet said when it was last checked. */
export type CriteriaCheck =
  | { readonly kind: 'none' }
  | { readonly kind: 'noSheet' }
  | { readonly kind: 'checked'; readonly reading: CriteriaReading; readonly stale: boolean };

export interface CriteriaChecking {
  readonly check: CriteriaCheck;
  readonly busy: boolean;
  readonly failure: Advice | null;
  readonly start: () => void;
  /** Reads, marks and gives what was read; `null` without the sheet. */
  readonly run: () => Promise<CriteriaReading | null>;
  readonly forget: () => void;
}

/** *Controlla i criteri*: reads the worksheet, marks its mistakes in their cells, and notices when the sheet changes after. */
export function useCriteriaCheck(insideExcel: boolean): CriteriaChecking {
  const [check, setCheck] = useState<CriteriaCheck>({ kind: 'none' });
  const { busy, failure, run: runTask } = useTask();

  const run = useCallback(async () => {
    const reading = await readCriteria();
    if (reading === null) {
      setCheck({ kind: 'noSheet' });
      return null;
    }
    await markProblems(reading.problems);
    setCheck({ kind: 'checked', reading, stale: false });
    const count = reading.problems.length;
    announce(count === 0 ? criteriaPaneMessages.noProblems.what : criteriaPaneMessages.problems(count).what);
    return reading;
  }, []);
  const start = useCallback(() => runTask(async () => void (await run())), [runTask, run]);
  const forget = useCallback(() => setCheck({ kind: 'none' }), []);

  useEffect(() => {
    if (!insideExcel) return;
    const grown = () => setCheck((before) => (before.kind === 'checked' ? { ...before, stale: true } : before));
    const listening = onSheetChanged(grown);
    const stop = onUndone(({ kind }) => {
      if (kind === 'criteria') forget();
    });
    return () => {
      stop();
      void listening.then((unsubscribe) => unsubscribe());
    };
  }, [insideExcel, forget]);

  return { check, busy, failure, start, run, forget };
}
