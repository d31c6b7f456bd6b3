import type { PublishedRuleSet, RuleSetVersion } from '../../../shared/contracts/rule-sets.ts';
import { criteriaPaneMessages } from '../../../shared/messages/it/criteria-pane.ts';
import type { RuleSet } from '../../../shared/rules/rule-set.ts';
import type { KnownCall } from '../../call/known-calls.ts';
import { readCriteria } from '../../workbook/criteria-sheet.ts';
import { formatDay } from '../elements/format-moment.ts';

/** One of the rule sets that can be compared. */
export interface RulesSource {
  readonly id: string;
  readonly label: string;
  /** `null` where the worksheet cannot be read. */
  readonly load: () => Promise<RuleSet | null>;
}

/** The worksheet as it is when it is asked for. */
export const sheetSource: RulesSource = {
  id: 'sheet',
  label: criteriaPaneMessages.sourceSheet,
  load: async () => (await readCriteria())?.ruleSet ?? null,
};

/** Rules that are at hand: those of the file, or those that came with the add-in. */
export function sourceAtHand(known: KnownCall, isInFile: boolean): RulesSource {
  const { ruleSet } = known.call;
  const label = isInFile ? criteriaPaneMessages.sourceFile : criteriaPaneMessages.sourceKnown;
  return { id: 'at hand', label: label(ruleSet.version), load: async () => ruleSet };
}

/** A published version, read from the service when it is asked for; not where its rules are at hand. */
export function publishedSource(
  { version, act, hash }: RuleSetVersion,
  {
    read,
    atHand,
  }: { readonly read: (version: number) => Promise<PublishedRuleSet>; readonly atHand: readonly KnownCall[] },
): RulesSource {
  const known = atHand.find(({ ruleSetHash }) => ruleSetHash === hash);
  return {
    id: `version ${version}`,
    label: criteriaPaneMessages.sourceVersion(version, actText(act)),
    load: async () => known?.call.ruleSet ?? (await read(version)).ruleSet,
  };
}

/** The act of a version in a few words. */
export function actText({ reference, date }: RuleSetVersion['act']): string {
  return criteriaPaneMessages.actText(reference, date === null ? null : formatDay(date));
}
