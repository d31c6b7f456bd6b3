import canonicalize from 'canonicalize';
import type { RuleSet } from './rule-set.ts';

/**
 * SHA-256 of the rule set's RFC 8785 form, in lower-case hexadecimal. A workbook caches the published rules with this
 * hash and tells from it that a newer version is out.
 *
 * @example await ruleSetHash(call.ruleSet) // '3f5a…' of 64 characters
 */
export async function ruleSetHash(ruleSet: RuleSet): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(ruleSet));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
