import type { AmbitoId } from '../../shared/values/brands.ts';
import { getProfile } from '../store/ambiti.ts';
import {
  callStream,
  intakeStream,
  readEntryHash,
  reportStream,
  type StreamHead,
  type StreamVerification,
  verifyStream,
} from '../store/audit.ts';
import { listCalls } from '../store/calls.ts';
import { listRankings } from '../store/rankings.ts';
import { listReports } from '../store/reports.ts';
import type { Store } from '../store/store.ts';

/** What was found of one stream. `printed` are the heads on rankings and receipts that its chain does not hold. */
export interface VerifiedStream {
  readonly stream: string;
  readonly verification: StreamVerification;
  readonly printed: readonly StreamHead[];
}

/** Whether the stream is what it was: its chain holds, and holds every head that was ever printed of it. */
export function isSound({ verification, printed }: VerifiedStream): boolean {
  return verification.intact && printed.length === 0;
}

/**
 * Verifies every audit stream of an Ambito (promise 15): of each call, of what each Comune sent for it, of each report.
 * A chain made anew from its first entry on would hold in itself: the heads that rankings and receipts print tell.
 */
export async function verifyAmbito(store: Store, ambito: AmbitoId): Promise<readonly VerifiedStream[]> {
  const [profile, calls, reports] = await Promise.all([
    getProfile(store, ambito),
    listCalls(store, ambito),
    listReports(store, ambito),
  ]);
  if (profile === null) throw new Error(`There is no Ambito ${ambito}.`);
  const verified: VerifiedStream[] = [];
  for (const { call } of calls) {
    const rankings = await listRankings(store, ambito, call.code);
    const heads = rankings.map((ranking) => ranking.auditHead);
    verified.push(await verifyOne(store, ambito, callStream(call.code), heads));
    // Comuni of a call come and go with its versions; what one sent stays.
    const comuni = new Set([...call.comuni, ...profile.comuni.map((comune) => comune.istat)]);
    for (const comune of comuni) verified.push(await verifyOne(store, ambito, intakeStream(call.code, comune), []));
  }
  for (const { id, receipt } of reports) {
    verified.push(await verifyOne(store, ambito, reportStream(id), receipt === null ? [] : [receipt.auditHead]));
  }
  return verified;
}

async function verifyOne(
  store: Store,
  ambito: AmbitoId,
  stream: string,
  heads: readonly StreamHead[],
): Promise<VerifiedStream> {
  const verification = await verifyStream(store, ambito, stream);
  const printed: StreamHead[] = [];
  for (const head of heads) {
    if ((await readEntryHash(store, ambito, head)) !== head.hash) printed.push(head);
  }
  return { stream, verification, printed };
}
