import { type ComponentType, lazy } from 'react';
import type { RouteName } from '../../router.ts';
import { bring } from '../../state/bring.ts';

/** The first pane is in the first script; the others arrive when they are opened. */
type LaterPane = Exclude<RouteName, 'oggi'>;

type Load = () => Promise<{ readonly default: ComponentType }>;

const loads: Readonly<Record<LaterPane, Load>> = {
  'abbina-colonne': () => import('../columns/columns-pane.tsx'),
  domande: () => import('../applications/applications-pane.tsx'),
  graduatoria: () => import('../ranking/ranking-pane.tsx'),
  simula: () => import('../simulation/simulation-pane.tsx'),
  criteri: () => import('../criteria/criteria-pane.tsx'),
  relazione: () => import('../report/report-pane.tsx'),
  impostazioni: () => import('../settings/settings-pane.tsx'),
};

const wanted = new Map<LaterPane, ComponentType>();

/** The pane of a route, brought in when it is drawn for the first time. */
export function laterPane(name: LaterPane): ComponentType {
  const pane = wanted.get(name) ?? lazy(() => bring(loads[name]));
  wanted.set(name, pane);
  return pane;
}

/** React keeps a pane that has not come as lost for ever: forgotten, it is brought anew when it is drawn again. */
export function forgetPane(name: RouteName): void {
  if (name !== 'oggi') wanted.delete(name);
}
