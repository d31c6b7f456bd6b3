/**
 * Whether a text is an e-mail address, or several with `;` or `,` between them (DOMAIN B.7: RFC-light). Whether anybody
 * reads it cannot be told from its form, nor whether it is certified (PEC).
 *
 * @example isEmail('mario.rossi@example.org') // true
 * @example isEmail('mario.rossi@example') // false
 */
export function isEmail(text: string): boolean {
  if (text.length > LONGEST) return false;
  if (ONE.test(text)) return true;
  const addresses = text.split(BETWEEN).filter((address) => address !== '');
  return addresses.length > 1 && addresses.every((address) => ONE.test(address));
}

/**
 * The domain of an address when it is of a provider whose mailboxes are not certified: no PEC comes from there.
 *
 * @example ordinaryProvider('mario.rossi@gmail.com') // 'gmail.com'
 * @example ordinaryProvider('mario.rossi@pec.it') // null
 */
export function ordinaryProvider(email: string): string | null {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return ORDINARY_PROVIDERS.has(domain) ? domain : null;
}

const LONGEST = 320;
const ONE =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;
const BETWEEN = /[\s;,]+/;
/** Well-known in Italy [K]; the certified services of the same companies have domains of their own (`pec.libero.it`). */
const ORDINARY_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.it',
  'outlook.com',
  'outlook.it',
  'live.com',
  'live.it',
  'msn.com',
  'yahoo.com',
  'yahoo.it',
  'ymail.com',
  'icloud.com',
  'me.com',
  'libero.it',
  'virgilio.it',
  'alice.it',
  'tim.it',
  'tin.it',
  'tiscali.it',
  'inwind.it',
  'iol.it',
  'fastwebnet.it',
  'email.it',
  'poste.it',
  'aol.com',
  'gmx.com',
  'proton.me',
  'protonmail.com',
]);
