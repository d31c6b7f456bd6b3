/**
 * A column heading reduced to what two spellings of it share: lower case, no accents, no punctuation, single spaces.
 * Dotted abbreviations lose their dots first, so that `C.F.` and `CF` meet.
 * Example: `normaliseTitle('Cod. Fisc. (beneficiario)')` is `cod fisc beneficiario`; `normaliseTitle('C.F.')` is `cf`.
 */
export function normaliseTitle(title: string): string {
  return title
    .replaceAll(/[°ºª]/g, ' ')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
