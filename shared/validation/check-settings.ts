import { type CheckSetting, checkLimits } from './check-limits.ts';
import { type IssueCode, issueCodes, type Severity } from './issue.ts';

/** What a call makes of the checks, by code; the others keep the severity that `checkLimits` documents. */
export type CheckSettings = Readonly<Partial<Record<IssueCode, CheckSetting>>>;

/**
 * The settings that `checkLimits` does not leave to a call, in the order given. A call that has one is not published.
 *
 * @example forbiddenSettings({ IBAN_CHECK_DIGITS: 'off', PHONE_FORM: 'off' }) // ['IBAN_CHECK_DIGITS']
 */
export function forbiddenSettings(settings: CheckSettings): readonly IssueCode[] {
  return settingsOf(settings).flatMap(([code, setting]) => {
    const { least, most } = checkLimits[code];
    return RANK[setting] < RANK[least] || RANK[setting] > RANK[most] ? [code] : [];
  });
}

/** The severity an issue has in a call, `null` where the call does not want it. */
export type SeverityPolicy = (code: IssueCode, usual: Severity) => Severity | null;

/**
 * The policy of a call's settings. A setting that is not the call's to make counts only as far as its limit: nothing that
 * guards the store or the law goes quiet by it.
 *
 * @example severityPolicy({ PHONE_FORM: 'off' })('PHONE_FORM', 'warning') // null
 */
export function severityPolicy(settings: CheckSettings = {}): SeverityPolicy {
  const own = new Map(settingsOf(settings).map(([code, setting]) => [code, withinLimits(code, setting)]));
  if (own.size === 0) return asUsual;
  return (code, usual) => {
    const setting = own.get(code) ?? usual;
    return setting === 'off' ? null : setting;
  };
}

const asUsual: SeverityPolicy = (_, usual) => usual;

function withinLimits(code: IssueCode, setting: CheckSetting): CheckSetting {
  const { least, most } = checkLimits[code];
  if (RANK[setting] < RANK[least]) return least;
  return RANK[setting] > RANK[most] ? most : setting;
}

/** Codes that this version does not know, of a newer service, are left out. */
function settingsOf(settings: CheckSettings): readonly (readonly [IssueCode, CheckSetting])[] {
  return issueCodes.flatMap((code) => {
    const setting = settings[code];
    return setting === undefined ? [] : [[code, setting] as const];
  });
}

const RANK: Readonly<Record<CheckSetting, number>> = { off: 0, information: 1, warning: 2, error: 3 };
