import type { RuleSet } from '../../rules/rule-set.ts';

/**
 * The act of a rule set written from a notice. What the notice does not state, and a rule set needs all the same, is named
 * as still to be confirmed, and the rules are then a demonstration.
 *
 * @example writtenAct('Bando 2023', ['importo del buono']).reference // 'Bando 2023. Da confermare: importo del buono'
 */
export function writtenAct(stated: string, toConfirm: readonly string[], date: RuleSet['act']['date'] = null) {
  return {
    reference: toConfirm.length === 0 ? stated : `${stated}. Da confermare: ${toConfirm.join('; ')}`,
    date,
    demonstration: toConfirm.length > 0,
  } satisfies RuleSet['act'];
}

/**
 * The article of a line that the notice does not state.
 *
 * @example notStated('età alla quale si è anziani') // 'Da confermare: età alla quale si è anziani'
 */
export function notStated(what: string): string {
  return `Da confermare: ${what}`;
}
