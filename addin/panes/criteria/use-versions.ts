import { useCallback, useEffect, useState } from 'react';
import type { Membership } from '../../../shared/contracts/me.ts';
import type { RuleSetVersions } from '../../../shared/contracts/rule-sets.ts';
import { useSurroundings } from '../shell/surroundings-context.ts';
import { type Task, useTask } from '../shell/use-task.ts';

export interface ReadVersions {
  /** `null` until they have come, and for who is not signed in. */
  readonly versions: RuleSetVersions | null;
  readonly task: Task;
  readonly read: () => void;
}

/** The published versions of a call; a version that the page has not heard of yet is learnt for the file too. */
export function useVersions(membership: Membership | null, call: string | null): ReadVersions {
  const { api, currentCall } = useSurroundings();
  const [versions, setVersions] = useState<RuleSetVersions | null>(null);
  const task = useTask();
  const { run } = task;
  const read = useCallback(() => {
    if (membership === null || call === null) return;
    run(async () => {
      const list = await api.ruleSets(membership.ambito.id, call);
      setVersions(list);
      const [latest] = list.items;
      const known = currentCall.known
        .get()
        .find((one) => one.call.code === call && one.ambito.id === membership.ambito.id);
      if (latest !== undefined && known?.ruleSetHash !== latest.hash) await currentCall.learn(membership);
    });
  }, [run, api, currentCall, membership, call]);
  useEffect(read, [read]);
  return { versions, task, read };
}
