import type { Call } from '../../shared/calls/call.ts';
import type { RankingCandidate } from '../../shared/ranking/ranking.ts';
import { candidateOf } from '../../shared/ranking/row-to-rank.ts';
import type { CompiledRuleSet } from '../../shared/rules/compile-rule-set.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { Application } from '../store/application.ts';
import { readApplications } from '../store/read-applications.ts';
import type { Store } from '../store/store.ts';
import { classesToOpen, onlyRuleValues, ruleFields } from './rule-fields.ts';

const pageSize = 250;

/** A candidate with the number by which its Comune knows it; the order does not look at it. */
export interface ApplicationCandidate extends RankingCandidate {
  /** False of an application that must be mended first, whatever the rules lack. */
  readonly isComplete: boolean;
  readonly protocolNumber: string | null;
}

/**
 * Every application of the call that a ranking concerns, evaluated on what the store holds. Withdrawn and refused ones
 * are out of it. One that is not complete is *incomplete* whatever its points would be: it is asked to complete first,
 * and cannot be funded before it did.
 */
export async function readCandidates(
  store: Store,
  request: { readonly ambito: AmbitoId; readonly call: Call; readonly compiled: CompiledRuleSet },
): Promise<readonly ApplicationCandidate[]> {
  const { ambito, call, compiled } = request;
  const fields = ruleFields(call, compiled);
  const candidates: ApplicationCandidate[] = [];
  let cursor: string | null = null;
  do {
    const page: { readonly items: readonly Application[]; readonly cursor: string | null } = await readApplications(
      store,
      { ambito, call: call.code, comuni: call.comuni, cursor, limit: pageSize, open: classesToOpen(fields) },
    );
    for (const application of page.items) {
      if (application.state === 'withdrawn' || application.state === 'refused') continue;
      const values = onlyRuleValues(fields, application.values);
      const { comune, protocolNumber, rowId } = application;
      // Without a moment of its own an application is incomplete and has no place that the moment could decide.
      const presentedAt = application.presentedAt ?? application.receivedAt;
      const isComplete = application.state === 'received';
      const row = { rowId, comune, values, presentedAt, isComplete, protocolNumber };
      candidates.push({ ...candidateOf(row, compiled), isComplete, protocolNumber });
    }
    cursor = page.cursor;
  } while (cursor !== null);
  return candidates;
}
