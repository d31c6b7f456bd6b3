import type { RouteName } from '../../router.ts';
import { TodayPane } from '../today/today-pane.tsx';
import { laterPane } from './later-panes.ts';

/** The pane of a route. Looked up at every drawing: a pane that has not come is another one at the next try. */
export function PaneOfRoute({ name }: { readonly name: RouteName }) {
  const Pane = name === 'oggi' ? TodayPane : laterPane(name);
  return <Pane />;
}
