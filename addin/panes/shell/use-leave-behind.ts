import { useEffect, useRef } from 'react';
import { isAskedOf } from '../../ribbon/requested-action.ts';
import type { RouteName } from '../../router.ts';
import { useSurroundings } from './surroundings-context.ts';

/**
 * What was asked of one section, or told in it, does not follow the person into another. Without this a pressed
 * *Invia relazione* that nobody could take up would be done later, for whoever opens *Relazione* next.
 */
export function useLeaveBehind(route: RouteName): void {
  const { outcome, requested } = useSurroundings();
  const before = useRef(route);
  useEffect(() => {
    if (before.current === route) return;
    before.current = route;
    outcome.set(null);
    const wanted = requested.get();
    if (wanted !== null && !isAskedOf(wanted.action, route)) requested.set(null);
  }, [route, outcome, requested]);
}
