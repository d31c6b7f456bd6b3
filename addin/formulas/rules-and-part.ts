import { type Part, type Parts, partOrThrow } from './later-parts.ts';
import { rulesOrThrow } from './rules-or-throw.ts';
import type { WorkbookRules } from './workbook-rules.ts';

/**
 * The rules of the call a formula names and the part of the page that works them out; `#N/D` where either does not come.
 * Both are waited for at once: one after the other, a cell would stay busy longer than its ten seconds.
 */
export async function rulesAndPartOrThrow<Name extends keyof Parts>(
  bando: unknown,
  name: Name,
): Promise<readonly [WorkbookRules, Part<Name>]> {
  return Promise.all([rulesOrThrow(bando), partOrThrow(name)]);
}
