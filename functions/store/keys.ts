import type { AmbitoId, CallCode, IsoDate, IstatCode } from '../../shared/values/brands.ts';
import { StoreError } from './errors.ts';

/** A primary key of the table. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/**
 * The only place that builds keys. The tenant comes first in each of them; the one exception is the list of Ambiti a
 * person belongs to, which must be found before the Ambito is known and holds nothing but their ids.
 */
export const keys = {
  profile: (ambito: AmbitoId): Key => ({ pk: tenant(ambito), sk: 'PROFILE' }),
  member: (ambito: AmbitoId, entraTenant: string, subject: string): Key => ({
    pk: `${tenant(ambito)}#MEMBERS`,
    sk: `${part(entraTenant)}#${part(subject)}`,
  }),
  membershipsOf: (entraTenant: string, subject: string): string => `PERSON#${part(entraTenant)}#${part(subject)}`,
  membershipOf: (ambito: AmbitoId, entraTenant: string, subject: string): Key => ({
    pk: keys.membershipsOf(entraTenant, subject),
    sk: tenant(ambito),
  }),
  dataKeys: (ambito: AmbitoId): string => `${tenant(ambito)}#KEYS`,

  calls: (ambito: AmbitoId): string => `${tenant(ambito)}#CALLS`,
  call: (ambito: AmbitoId, call: CallCode): Key => ({ pk: keys.calls(ambito), sk: part(call) }),
  ruleSet: (ambito: AmbitoId, call: CallCode, version: number): Key => ({
    pk: `${tenant(ambito)}#CALL#${part(call)}`,
    sk: `RULES#${padded(version, 6)}`,
  }),

  applications: (ambito: AmbitoId, call: CallCode, comune: IstatCode): string =>
    `${tenant(ambito)}#APP#${part(call)}#${part(comune)}`,
  application: (ambito: AmbitoId, call: CallCode, comune: IstatCode, rowId: string): Key => ({
    pk: keys.applications(ambito, call, comune),
    sk: part(rowId),
  }),
  // The hash is in the partition key: guards of one call spread over the table.
  guard: (ambito: AmbitoId, call: CallCode, beneficiaryHash: string): Key => ({
    pk: `${tenant(ambito)}#GUARD#${part(call)}#${beneficiaryHash}`,
    sk: 'GUARD',
  }),

  counters: (ambito: AmbitoId, call: CallCode): string => `${tenant(ambito)}#COUNT#${part(call)}`,
  counter: (ambito: AmbitoId, call: CallCode, month: string, comune: IstatCode): Key => ({
    pk: keys.counters(ambito, call),
    sk: `${part(month)}#${part(comune)}`,
  }),

  rankingsOf: (ambito: AmbitoId, call: CallCode): string => `${tenant(ambito)}#CALL#${part(call)}#RANKINGS`,
  rankingOf: (ambito: AmbitoId, call: CallCode, id: string): Key => ({
    pk: keys.rankingsOf(ambito, call),
    sk: part(id),
  }),
  /** Which ranking of the call is the draft and which the approved one. */
  currentRankings: (ambito: AmbitoId, call: CallCode): Key => ({
    pk: `${tenant(ambito)}#CALL#${part(call)}`,
    sk: 'RANKINGS',
  }),
  ranking: (ambito: AmbitoId, id: string): Key => ({ pk: `${tenant(ambito)}#RANKING#${part(id)}`, sk: 'HEAD' }),

  reports: (ambito: AmbitoId): string => `${tenant(ambito)}#REPORTS`,
  report: (ambito: AmbitoId, id: string): Key => ({ pk: keys.reports(ambito), sk: part(id) }),
  reportEdition: (
    ambito: AmbitoId,
    { from, to, edition }: { readonly from: IsoDate; readonly to: IsoDate; readonly edition: number },
  ): Key => ({ pk: `${tenant(ambito)}#REPORTED#${part(from)}#${part(to)}`, sk: padded(edition, 4) }),
  reportContent: (ambito: AmbitoId, id: string): string => `${tenant(ambito)}#REPORT#${part(id)}`,
  receipt: (ambito: AmbitoId, number: string): Key => ({ pk: `${tenant(ambito)}#RECEIPTS`, sk: `R#${number}` }),
  lastReceipt: (ambito: AmbitoId, year: string): Key => ({ pk: `${tenant(ambito)}#RECEIPTS`, sk: `LAST#${year}` }),

  page: (pk: string, content: string, page: number): Key => ({ pk, sk: `PAGE#${part(content)}#${padded(page, 5)}` }),

  /** Audit entries have partitions that hold nothing else, so that IAM can deny update and delete there. */
  audit: (ambito: AmbitoId, stream: string): string => `${tenant(ambito)}#AUDIT#${stream}`,
  auditEntry: (ambito: AmbitoId, stream: string, seq: number): Key => ({
    pk: keys.audit(ambito, stream),
    sk: padded(seq, 12),
  }),
  streamHead: (ambito: AmbitoId, stream: string): Key => ({ pk: `${tenant(ambito)}#STREAM#${stream}`, sk: 'HEAD' }),

  request: (ambito: AmbitoId, hash: string): Key => ({ pk: `${tenant(ambito)}#REQUEST#${hash}`, sk: 'REQUEST' }),
} as const;

function tenant(ambito: AmbitoId): string {
  return `A#${part(ambito)}`;
}

// A separator inside a part could make two different things share a key, across tenants even. Nothing was ever stored
// under such a part, nor under one longer than a key may be: whatever is asked for is not there.
function part(text: string): string {
  const unusable = text === '' || text.includes('#') || text.length > longestPart;
  if (unusable) throw new StoreError('NOT_FOUND', 'nothing has such a key');
  return text;
}

const longestPart = 200;

/** Zero-padded, so that text order is number order. */
export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
