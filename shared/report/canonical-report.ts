import serialize from 'canonicalize';
import { sha256 } from '../values/sha256.ts';
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
export function reportHash(report: SemesterReport): Promise<string> {
  return sha256(canonicalReport(report));
}
