/**
 * How every message to a person is built: what happened, and what to do next. Neither holds codes or the words of a
 * library; `next` may be empty only where nothing need be done.
 */
export interface Advice {
  readonly what: string;
  readonly next: string;
}
