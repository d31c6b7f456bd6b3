import { cellText } from '../values/cell-text.ts';
import { foldText } from '../values/fold-text.ts';
import { nearestText } from '../values/nearest-text.ts';

/** A thing that people call by its Italian label, and the rules by its id. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly synonyms?: readonly string[];
}

/** The id that a name means; or that no name is like it, perhaps the one suggested; or that it is the name of several. */
export type Resolution =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'unknown'; readonly suggestion: string | null }
  | { readonly ok: false; readonly reason: 'ambiguous' };

export interface Names {
  /** What to write for an id, so that reading it gives the id back: the label, or the id where labels are alike. */
  readonly nameOf: (id: string) => string;
  /** What to tell people for an id; the id itself only where nobody knows it. */
  readonly labelOf: (id: string) => string;
  readonly resolve: (text: string) => Resolution;
  /** What can be written, in the order of the things. */
  readonly all: readonly string[];
}

/**
 * Prepares names to be written and read: by id, label or synonym, without case, accents and spaces.
 *
 * @example namesOf(baseFields).resolve('codice fiscale DEL beneficiario') // { ok: true, id: 'beneficiaryTaxCode' }
 */
export function namesOf(things: readonly Named[]): Names {
  const ids = new Map(things.map((thing) => [thing.id, thing]));
  const exact = index(things, ({ label }) => [label]);
  const folded = index(things, ({ label, synonyms = [] }) => [label, ...synonyms].map(foldText));
  const foldedIds = index(things, ({ id }) => [foldText(id)]);
  const nameOf = (id: string): string => {
    const label = ids.get(id)?.label ?? id;
    const found = resolve(label);
    return found.ok && found.id === id ? label : id;
  };
  return { nameOf, labelOf: (id) => ids.get(id)?.label ?? id, resolve, all: [...ids.keys()].map(nameOf) };

  function resolve(written: string): Resolution {
    const text = cellText(written);
    if (ids.has(text)) return { ok: true, id: text };
    const key = foldText(text);
    const [only, ...others] = exact.get(text) ?? folded.get(key) ?? foldedIds.get(key) ?? [];
    if (only !== undefined) return others.length > 0 ? ambiguous : { ok: true, id: only };
    const nearest = nearestText(key, [...folded.keys(), ...foldedIds.keys()]);
    const [meant] = nearest === null ? [] : (folded.get(nearest) ?? foldedIds.get(nearest) ?? []);
    return { ok: false, reason: 'unknown', suggestion: meant === undefined ? null : nameOf(meant) };
  }
}

const ambiguous: Resolution = { ok: false, reason: 'ambiguous' };

/** The ids that share each text; a text without letters and digits tells nothing apart. */
function index(
  things: readonly Named[],
  textsOf: (thing: Named) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const thing of things) {
    for (const text of new Set(textsOf(thing))) {
      if (text === '') continue;
      const alike = found.get(text);
      if (alike === undefined) found.set(text, [thing.id]);
      else if (!alike.includes(thing.id)) alike.push(thing.id);
    }
  }
  return found;
}
