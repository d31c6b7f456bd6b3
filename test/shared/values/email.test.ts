import { describe, expect, it } from 'vitest';
import { isEmail, ordinaryProvider } from '../../../shared/values/email.ts';

describe('an e-mail address', () => {
  it.each([
    'mario.rossi@example.org',
    'M_Rossi+b2@posta.comune.example.it',
    "nicolo.d'angelo@example.org",
    'mario@example.org; anna@example.org',
    'mario@example.org anna@example.org',
    'mario@example.org; anna@example.org;',
    ';mario@example.org,anna@example.org',
    'mario@m.example.org',
  ])('%j is one', (text) => {
    expect(isEmail(text)).toBe(true);
  });

  it.each([
    'mario.rossi',
    'mario.rossi@example',
    'mario..rossi@example.org',
    '.mario@example.org',
    'mario@@example.org',
    'mario rossi@example.org',
    'mario@example,org',
    'mario@example.org (ufficio)',
    'mario@example.org;',
    ';',
    'mario@-example.org',
    'nicolò@example.org',
    `${'a'.repeat(50_000)}@example.org`,
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

describe('a mailbox of an ordinary provider', () => {
  it.each([
    ['Google', ['gmail.com', 'googlemail.com']],
    ['Microsoft', ['hotmail.com', 'hotmail.it', 'outlook.com', 'outlook.it', 'live.com', 'live.it', 'msn.com']],
    ['Yahoo', ['yahoo.com', 'yahoo.it', 'ymail.com', 'aol.com']],
    ['Apple', ['icloud.com', 'me.com']],
    ['Italiaonline', ['libero.it', 'virgilio.it', 'inwind.it', 'iol.it']],
    ['TIM', ['alice.it', 'tim.it', 'tin.it']],
    ['Tiscali and Fastweb', ['tiscali.it', 'fastwebnet.it']],
    ['Poste and email.it', ['poste.it', 'email.it']],
    ['GMX and Proton', ['gmx.com', 'proton.me', 'protonmail.com']],
  ])('of %s is no certified one', (_provider, domains) => {
    const mailboxes = domains.map((domain) => `ufficio.prova@${domain}`);
    expect(mailboxes.map(ordinaryProvider)).toEqual(domains);
  });

  it('is told whatever the case of its domain', () => {
    expect(ordinaryProvider('mario@GMAIL.com')).toBe('gmail.com');
  });

  it.each(['mario@pec.libero.it', 'mario@legalmail.example', 'mario', 'gmail.com@example.org'])(
    '%j may be certified',
    (email) => {
      expect(ordinaryProvider(email)).toBeNull();
    },
  );
});
