import { createContext, useContext } from 'react';
import type { Surroundings } from '../../surroundings.ts';

const SurroundingsContext = createContext<Surroundings | null>(null);

export const SurroundingsProvider = SurroundingsContext.Provider;

/** What the pane works with: service, session, router, the workbook's call. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === null) throw new Error('a pane was drawn outside the surroundings');
  return surroundings;
}
