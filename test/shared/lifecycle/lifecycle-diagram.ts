import type { Transition } from '../../../shared/lifecycle/transition.ts';

/**
 * The picture of a life, in Mermaid, drawn from the table that moves it.
 *
 * @example `lifecycleDiagram(reportLifecycle)` begins with `stateDiagram-v2` and has one line per declared step.
 */
export function lifecycleDiagram(table: readonly Transition<string, string>[]): string {
  return ['stateDiagram-v2', ...table.map(({ from, event, to }) => `  ${from} --> ${to}: ${event}`)].join('\n');
}
