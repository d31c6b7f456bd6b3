import type { Call } from '../calls/call.ts';
import { dsuValidUntil } from '../isee/dsu-validity.ts';
import type { Instant, IsoDate } from '../values/brands.ts';
import { romeDay } from '../values/rome-time.ts';
import type { RowCheck } from './row-check.ts';

/**
 * The attestation had been issued and was still valid on the day of presentation (to confirm, DOMAIN B.4.2): the rule of
 * the DSU's own year, never today's; an ISEE corrente ends sooner.
 */
export function dsuValidityCheck({ currentIsee = 'current' }: Call): RowCheck {
  return (values, report) => {
    const { dsuDate, presentedAt, iseeType } = values;
    if (typeof dsuDate !== 'string' || typeof presentedAt !== 'string') return;
    const until = dsuValidUntil(dsuDate as IsoDate, iseeType === 'corrente' ? currentIsee : 'ordinary');
    // Rome is at that day or already at the next: it is worked out only where a day makes the difference.
    const greenwich = presentedAt.slice(0, 10);
    if (dsuDate <= greenwich && (until === null || until > greenwich)) return;
    const presented = romeDay(presentedAt as Instant);
    if (dsuDate > presented) {
      report.warning('DSU_VALIDITY', DSU_DATE, { reason: 'later', dsuDate, presented });
      return;
    }
    if (until === null || presented <= until) return;
    report.warning('DSU_VALIDITY', DSU_DATE, { reason: 'expired', until, presented });
  };
}

const DSU_DATE = 'dsuDate';
