import type { TokenVerifier } from '../auth/tokens.ts';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { LogEntry } from './log-entry.ts';

/** Everything the app needs from outside: tests and the local process give their own. */
export interface Dependencies {
  readonly store: Store;
  readonly tokens: TokenVerifier;
  readonly clock: Clock;
  /** A new ULID. */
  readonly newId: () => string;
  /** Unpredictable text of so many characters, from an alphabet without look-alikes: public codes, draw seeds. */
  readonly newSecret: (length: number) => string;
  readonly log: (entry: LogEntry) => void;
  readonly version: string;
  /** The committed OpenAPI description, as text. */
  readonly openApi: () => Promise<string>;
}
