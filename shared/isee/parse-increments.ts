import { notRead, type Parsed, read } from '../values/parsed.ts';
import type { ScaleIncrements } from './equivalence-scale.ts';

/** `unknown`: a code that is none of ours. `repeated`: a family of codes twice, such as `M` and `M3`. */
export type IncrementsReason = 'unknown' | 'repeated';

/**
 * The increments of the equivalence scale as a person notes them, in any order, apart by blanks, commas, semicolons or
 * `+`: `3F` three children (*figli*), `M` minors, `M3` minors of whom at least one under three years, `2D` two disabled
 * members (*disabili*; `D` is one). Nothing written adds nothing.
 *
 * @example parseIncrements('3F M3, 2D') // { ok: true, value: { children: 3, minors: 'youngest', disabled: 2 } }
 */
export function parseIncrements(text: string): Parsed<ScaleIncrements, IncrementsReason> {
  const found = { children: 0, minors: 'none' as ScaleIncrements['minors'], disabled: 0 };
  const told = new Set<string>();
  for (const code of text.toUpperCase().split(SEPARATORS).filter(Boolean)) {
    const { family, count = '' } = CODE.exec(code)?.groups ?? {};
    const known = family ?? (MINORS.test(code) ? 'M' : null);
    if (known === null) return notRead('unknown');
    if (told.has(known)) return notRead('repeated');
    told.add(known);
    if (known === 'M') found.minors = code === 'M' ? 'some' : 'youngest';
    else if (known === 'F') found.children = Number(count || '1');
    else found.disabled = Number(count || '1');
  }
  return read(found);
}

const SEPARATORS = /[\s,;+]+/;
const CODE = /^(?<count>\d{1,2})?(?<family>[FD])$/;
const MINORS = /^M3?$/;
