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

  useEffect(() => {
    if (wanted === null) return;
    const handle = latest.current[wanted.action];
    if (handle === undefined) return;
    requested.set(null);
    handle();
  }, [wanted, requested]);
}
