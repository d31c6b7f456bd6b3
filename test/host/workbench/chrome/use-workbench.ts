import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Workbench } from '../workbench.ts';

export const WorkbenchContext = createContext<Workbench | null>(null);

/** The workbench; the component is drawn again whenever it changes. */
export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('No workbench around this component');
  useSyncExternalStore(workbench.subscribe, workbench.version);
  return workbench;
}
