import type { RuleSet } from '../../shared/rules/rule-set.ts';
import type { AmbitoId } from '../../shared/values/brands.ts';
import type { StoredCall } from '../store/call-item.ts';
import type { RankingHead } from '../store/ranking.ts';
import { getRuleSet } from '../store/rule-sets.ts';
import type { Store } from '../store/store.ts';

/** Gives the rules a ranking was made with: the call's own, or the earlier version it names, each read once. */
export function rulesOfRankings(
  store: Store,
  ambito: AmbitoId,
  { call, ruleSetHash }: StoredCall,
): (head: RankingHead) => Promise<RuleSet> {
  const byHash = new Map([[ruleSetHash, Promise.resolve(call.ruleSet)]]);
  return (head) => {
    const known = byHash.get(head.ruleSetHash) ?? publishedRules(store, ambito, head);
    byHash.set(head.ruleSetHash, known);
    return known;
  };
}

async function publishedRules(store: Store, ambito: AmbitoId, head: RankingHead): Promise<RuleSet> {
  const published = await getRuleSet(store, { ambito, call: head.call, version: head.ruleSetVersion });
  if (published === null) throw new Error(`Ranking ${head.id} names rules that are not there`);
  return published.ruleSet;
}
