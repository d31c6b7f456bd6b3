/**
 * The headings a Comune writes for one fact of one person: every name of the fact before and after every name of the
 * person (*C.F. richiedente*, *Richiedente Codice fiscale*, *Cod. fiscale del richiedente*).
 *
 * @example personTitles(['Cognome'], ['richiedente']) // ['Cognome richiedente', 'Cognome del richiedente', …]
 */
export function personTitles(facts: readonly string[], people: readonly string[]): readonly string[] {
  return facts.flatMap((fact) =>
    people.flatMap((person) => [
      `${fact} ${person}`,
      `${fact} del ${person}`,
      `${fact} dell'${person}`,
      `${person} ${fact}`,
    ]),
  );
}

/** How a tax code is headed. */
export const taxCodeTitles: readonly string[] = [
  'Codice fiscale',
  'Cod. fiscale',
  'Cod. Fisc.',
  'Codice Fisc.',
  'C.F.',
  'CF',
  'C. fiscale',
  'Cod.Fisc',
  'Codfisc',
  'Codicefiscale',
];

/** How a surname is headed. */
export const surnameTitles: readonly string[] = ['Cognome'];

/** How a name is headed. */
export const nameTitles: readonly string[] = ['Nome'];

/** How a birth date is headed. */
export const birthDateTitles: readonly string[] = [
  'Data di nascita',
  'Data nascita',
  'Data nasc.',
  'Data di nasc.',
  'D. nascita',
  'Nato il',
  'Nata il',
  'Nato/a il',
  'Nato a il',
  'Nascita',
];

/** How a birth place is headed. */
export const birthPlaceTitles: readonly string[] = [
  'Luogo di nascita',
  'Luogo nascita',
  'Luogo nasc.',
  'Comune di nascita',
  'Comune nascita',
  'Città di nascita',
  'Stato di nascita',
  'Nato a',
  'Nata a',
  'Nato/a a',
];

/** How sex is headed. */
export const sexTitles: readonly string[] = ['Sesso', 'Genere', 'M/F', 'Sesso (M/F)', 'Sesso M/F'];
