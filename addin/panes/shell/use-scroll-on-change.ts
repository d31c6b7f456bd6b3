import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings a part of the pane into view whenever its stage changes: a button of the ribbon, or the step before, led to it
 * and in a low pane it may lie under the fold. The keyboard goes there too, for the button that led here is gone or far
 * above. What was already so when the pane opened does not move it, and neither does a stage that shows nothing.
 */
export function useScrollOnChange(stage: string): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    if (part.current?.childElementCount === 0) return;
    part.current?.scrollIntoView({ block: 'start' });
    focusPart(part.current);
  }, [stage]);
  return part;
}

/** Takes the focus without being a stop of the Tab key; a part that holds it already keeps it where it is. */
export function focusPart(part: HTMLElement | null): void {
  if (part === null || part.contains(document.activeElement)) return;
  part.tabIndex = -1;
  part.style.outline = 'none';
  part.focus({ preventScroll: true });
}
