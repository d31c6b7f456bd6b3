/** One declared step: in `from`, `event` leads to `to`. A life is a table of these and nothing else moves it. */
export interface Transition<State extends string, Event extends string> {
  readonly from: State;
  readonly event: Event;
  readonly to: State;
}

/**
 * The state that `event` leads to, or null where the table declares no such step.
 *
 * @example `transition(applicationLifecycle, 'received', 'withdraw')` is `'withdrawn'`.
 */
export function transition<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  state: State,
  event: Event,
): State | null {
  return table.find((step) => step.from === state && step.event === event)?.to ?? null;
}

/** The events declared from a state, in the order of the table: what a person can be offered. */
export function eventsFrom<State extends string, Event extends string>(
  table: readonly Transition<State, Event>[],
  state: State,
): readonly Event[] {
  return table.filter((step) => step.from === state).map((step) => step.event);
}
