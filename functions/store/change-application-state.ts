import type { ApplicationState } from '../../shared/lifecycle/application-lifecycle.ts';
import type { CallCode, IstatCode } from '../../shared/values/brands.ts';
import type { RowState } from './application.ts';
import type { Command, Done } from './command.ts';
import type { Store } from './store.ts';

/**
 * Moves one application to another state under `If-Match` (`NOT_FOUND`, `VERSION_REQUIRED`, `STALE_VERSION`).
 * Going to `withdrawn` releases the beneficiary's guard; the reason given stays with the application, not in the audit.
 */
export function changeApplicationState(
  store: Store,
  command: Command,
  change: {
    readonly call: CallCode;
    readonly comune: IstatCode;
    readonly rowId: string;
    readonly version: number | null;
    /** Name of the life-cycle event, for the audit. */
    readonly event: string;
    readonly from: ApplicationState;
    readonly to: ApplicationState;
    /** Sealed with the answers' class; `null` where the event needs none. */
    readonly reason: string | null;
  },
): Promise<Done<RowState>> {
  throw new Error(`${store.table} ${command.ambito} ${change.call}`);
}
