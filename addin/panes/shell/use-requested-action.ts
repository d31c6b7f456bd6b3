import { useEffect, useRef } from 'react';
import type { ActionName } from '../../ribbon/requested-action.ts';
import { useSurroundings } from './surroundings-context.ts';
import { useValue } from './use-value.ts';

/** Does what a ribbon button asked of this pane, once, whether the pane was open before or opens now. */
export function useRequestedAction(handlers: Partial<Readonly<Record<ActionName, () => void>>>): void {
  const { requested } = useSurroundings();
  const wanted = useValue(requested);
  const latest = useRef(handlers);
  latest.current = handlers;
  // A pane may be able to do it only later, when what it reads has arrived.
  const able = wanted !== null && handlers[wanted.action] !== undefined;

  useEffect(() => {
    if (wanted === null || !able) return;
    const handle = latest.current[wanted.action];
    requested.set(null);
    handle?.();
  }, [wanted, requested, able]);
}
