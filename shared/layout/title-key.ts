import type { FieldDefinition } from '../fields/field-definition.ts';
import { normaliseTitle } from '../fields/normalise-title.ts';

/**
 * A heading reduced to its telling words, in a fixed order: abbreviations spelled out, articles and prepositions gone.
 * Two headings with the same key mean the same. Example: `Cod. Fisc. del benef.` and `Beneficiario codice fiscale`
 * have the key `beneficiario codice fiscale`.
 */
export function titleKey(title: string): string {
  return [...titleWords(title)].sort().join(' ');
}

/** The words of {@link titleKey}. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of withBirthSpelledOut(normaliseTitle(title)).split(' ')) {
    if (word === '' || FILLERS.has(word)) continue;
    for (const full of ABBREVIATIONS[word]?.split(' ') ?? [word]) words.add(full);
  }
  return words;
}

/** A title of a field in the forms in which headings are compared. */
export interface KnownTitle {
  readonly title: string;
  readonly normalised: string;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** The label and titles of a field, worked through once: a field has up to a hundred. */
export function knownTitles(field: FieldDefinition): readonly KnownTitle[] {
  const worked = known.get(field);
  if (worked !== undefined) return worked;
  const titles = [field.label, ...field.titles].map((title) => ({
    title,
    normalised: normaliseTitle(title),
    key: titleKey(title),
    words: titleWords(title),
  }));
  known.set(field, titles);
  return titles;
}

const known = new WeakMap<FieldDefinition, readonly KnownTitle[]>();

/** *Nato il* is a day and *Nato a* a place: the small word, left out elsewhere, tells them apart. */
function withBirthSpelledOut(title: string): string {
  return title.replace(BORN_ON, 'data nascita').replace(BORN_AT, 'luogo nascita');
}

const BORN_ON = /\bnat[oa](?: a)? il\b/;
const BORN_AT = /\bnat[oa](?: a)+\b/;

const FILLERS = new Set(
  'di del dello della dei degli delle d l il lo la i gli le al allo alla ai alle e ed o a da dal dalla in per su'.split(
    ' ',
  ),
);

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cf: 'codice fiscale',
  cod: 'codice',
  fisc: 'fiscale',
  codfisc: 'codice fiscale',
  benef: 'beneficiario',
  beneficiaria: 'beneficiario',
  rich: 'richiedente',
  richied: 'richiedente',
  intest: 'intestatario',
  intestataria: 'intestatario',
  cc: 'conto',
  n: 'numero',
  nr: 'numero',
  num: 'numero',
  nro: 'numero',
  prot: 'protocollo',
  dt: 'data',
  nasc: 'nascita',
  res: 'residenza',
  tel: 'telefono',
  mail: 'email',
};
