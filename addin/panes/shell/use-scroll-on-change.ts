import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings a part of the pane into view whenever its stage changes: a button of the ribbon, or the step before, led to it
 * and in a low pane it may lie under the fold. What was already so when the pane opened does not move it.
 */
export function useScrollOnChange(stage: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    part.current?.scrollIntoView({ block: 'start' });
  }, [stage]);
  return part;
}
