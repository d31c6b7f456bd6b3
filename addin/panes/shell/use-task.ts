import { useCallback, useEffect, useRef, useState } from 'react';
import type { Advice } from '../../../shared/messages/advice.ts';
import { adviceFor } from './advice-for.ts';

export interface Task {
  readonly busy: boolean;
  /** What to tell the person about the last run; `null` when it went well or has not run. */
  readonly failure: Advice | null;
  /** Starts the work unless it is under way: a second click does nothing. */
  readonly run: (work: () => Promise<void>) => void;
  readonly forgive: () => void;
}

/** One piece of work of a pane at a time, with its failure in words. */
export function useTask(): Task {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Advice | null>(null);
  const underWay = useRef(false);
  const mounted = useRef(true);

  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const run = useCallback((work: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    work()
      .catch((cause: unknown) => {
        if (mounted.current) setFailure(adviceFor(cause));
      })
      .finally(() => {
        underWay.current = false;
        if (mounted.current) setBusy(false);
      });
  }, []);

  const forgive = useCallback(() => setFailure(null), []);
  return { busy, failure, run, forgive };
}
