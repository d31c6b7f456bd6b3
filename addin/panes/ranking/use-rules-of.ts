import { useEffect, useMemo, useState } from 'react';
import type { RankingSummary } from '../../../shared/contracts/rankings.ts';
import type { Advice } from '../../../shared/messages/advice.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { useTask } from '../shell/use-task.ts';
import { useValue } from '../shell/use-value.ts';

export interface RulesOfRanking {
  /** `undefined` until they are known. */
  readonly rules: KnownCall | undefined;
  readonly failure: Advice | null;
}

/**
 * The call of a ranking with the rules that the ranking was made with: names of fields, tiers and rankings are those of
 * that version.
 */
export function useRulesOf(
  { call, ruleSetHash, ruleSetVersion }: Pick<RankingSummary, 'call' | 'ruleSetHash' | 'ruleSetVersion'>,
  ambito: string,
): RulesOfRanking {
  const { api, currentCall } = useSurroundings();
  const known = useValue(currentCall.known).find((one) => one.call.code === call && one.ambito.id === ambito);
  const [earlier, setEarlier] = useState<RuleSet | null>(null);
  const { failure, run } = useTask();
  const isCurrent = known?.ruleSetHash === ruleSetHash;
  useEffect(() => {
    if (isCurrent) return;
    run(async () => setEarlier((await api.ruleSet(ambito, call, ruleSetVersion)).ruleSet));
  }, [isCurrent, run, api, ambito, call, ruleSetVersion]);
  const rules = useMemo(() => {
    if (known === undefined || isCurrent) return known;
    return earlier === null ? undefined : { ...known, call: { ...known.call, ruleSet: earlier }, ruleSetHash };
  }, [known, isCurrent, earlier, ruleSetHash]);
  return { rules, failure };
}
