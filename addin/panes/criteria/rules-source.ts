import type { RuleSetVersion } from '../../../shared/contracts/rule-sets.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import type { Api } from '../../client/api.ts';
import { formatDay } from '../elements/format-moment.ts';

/** One of the rule sets that can be compared. */
export interface RulesSource {
  readonly id: string;
  readonly label: string;
  readonly load: () => Promise<RuleSet>;
}

/** The rules a file uses, where no published version is the same. */
export function sourceInFile(known: KnownCall): RulesSource {
  const { ruleSet } = known.call;
  return { id: 'file', label: criteriaPaneMessages.sourceFile(ruleSet.version), load: async () => ruleSet };
}

/** A published version, read from the service when it is asked for. */
export function publishedSource(
  api: Api,
  place: { readonly ambito: string; readonly call: string },
  { version, act }: RuleSetVersion,
): RulesSource {
  const text = criteriaPaneMessages.actText(act.reference, act.date === null ? null : formatDay(act.date));
  return {
    id: `version ${version}`,
    label: criteriaPaneMessages.sourceVersion(version, text),
    load: async () => (await api.ruleSet(place.ambito, place.call, version)).ruleSet,
  };
}
