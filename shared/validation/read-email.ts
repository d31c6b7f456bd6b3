import { isEmail, ordinaryProvider } from '../values/email.ts';
import { parseText } from '../values/plain-text.ts';
import type { CellReader } from './cell-reader.ts';

/** Reads an e-mail address as it was written; one that cannot be right is pointed out, never refused. */
export function emailReader(field: string): CellReader {
  return (cell, report) => {
    const parsed = parseText(cell);
    if (!parsed.ok) return null;
    if (!isEmail(parsed.value)) report.warning('EMAIL_FORM', field);
    return parsed.value;
  };
}

/** Reads an address that should be certified (PEC): a provider of ordinary mailboxes gives no such one. */
export function certifiedEmailReader(field: string): CellReader {
  const readEmail = emailReader(field);
  return (cell, report) => {
    const email = readEmail(cell, report);
    const provider = typeof email === 'string' ? ordinaryProvider(email) : null;
    if (provider !== null) report.warning('PEC_ORDINARY_PROVIDER', field, { provider });
    return email;
  };
}
