import canonicalize from 'canonicalize';
import type { Evaluation } from './evaluation.ts';

/**
 * The evaluation as RFC 8785 JSON: the same bytes in a cell, in the pane and on the server (promise 11).
 *
 * @example canonicalEvaluation(evaluation) // '{"amount":120000,"eligibility":"eligible",…}'
 */
export function canonicalEvaluation(evaluation: Evaluation): string {
  const text = canonicalize(evaluation);
  if (text === undefined) throw new Error('An evaluation always has a JSON form');
  return text;
}
