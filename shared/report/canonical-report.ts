import serialize from 'canonicalize';
import type { SemesterReport } from './semester-report.ts';

/** The report as RFC 8785 canonical JSON: the same content is the same bytes, whoever writes it. */
export function canonicalReport(report: SemesterReport): string {
  const text = serialize(report);
  if (text === undefined) {
    throw new Error('A report has no canonical form');
  }
  return text;
}

/** SHA-256 of the canonical text, in lower-case hexadecimal: the hash that submitting freezes (promise 25). */
export async function reportHash(report: SemesterReport): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalReport(report)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
