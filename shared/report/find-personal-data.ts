/**
 * Whether a text holds a tax code, an IBAN or a personal e-mail address, also when spaces, dots or hyphens break it up.
 * Names cannot be told by form: what this does not find is not proved absent.
 *
 * @example `holdsPersonalData('vedi RSS MRA 80A01 F205X')` is `true`.
 */
export function holdsPersonalData(text: string): boolean {
  const compact = text.toUpperCase().replace(/[\s.\-_/]/g, '');
  return taxCode.test(compact) || iban.test(compact) || email.test(text);
}

// Digits of a homocode are letters of LMNPQRSTUV.
const taxCode = /[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]/;
const iban = /[A-Z]{2}\d{2}[A-Z]\d{10}[A-Z0-9]{12}/;
const email = /[\w.+-]+@[\w-]+\.[\w.-]+/;
