import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A private key and its certificate, both PEM text. */
export interface LoopbackCertificate {
  readonly key: string;
  readonly cert: string;
}

const validDays = 90;
const renewBeforeDays = 7;
const dayInMilliseconds = 86_400_000;

/**
 * The self-signed certificate for `localhost`, made once and kept in `folder`: office.js trusts a host page only over
 * https, and a browser that accepted the certificate once should not be asked again at the next start.
 */
export async function loopbackCertificate(folder: string, now: Date): Promise<LoopbackCertificate> {
  const file = join(folder, 'localhost-certificate.json');
  const kept = await readKept(file);
  if (kept && kept.renewAt > now.getTime()) return { key: kept.key, cert: kept.cert };

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - dayInMilliseconds),
    notAfterDate: new Date(now.getTime() + validDays * dayInMilliseconds),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const renewAt = now.getTime() + (validDays - renewBeforeDays) * dayInMilliseconds;
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify({ key: made.private, cert: made.cert, renewAt }), { mode: 0o600 });
  return { key: made.private, cert: made.cert };
}

interface KeptCertificate extends LoopbackCertificate {
  readonly renewAt: number;
}

async function readKept(file: string): Promise<KeptCertificate | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const kept: unknown = JSON.parse(text);
  return isKept(kept) ? kept : null;
}

function isKept(value: unknown): value is KeptCertificate {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'key' in value &&
    typeof value.key === 'string' &&
    'cert' in value &&
    typeof value.cert === 'string' &&
    'renewAt' in value &&
    typeof value.renewAt === 'number'
  );
}
