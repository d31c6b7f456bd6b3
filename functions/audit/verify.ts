/**
 * Verifies the audit of the Ambiti named on the command line, one line of JSON per stream; 1 when one is not sound.
 * AMBITO_TABLE, AWS_REGION and DYNAMODB_ENDPOINT (AWS itself without) say where. Opens nothing sealed.
 *
 * @example `DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npx tsx functions/audit/verify.ts cinisello`
 */
import { ambitoIdSchema } from '../../shared/contracts/branded.ts';
import { openStore } from '../store/store.ts';
import { isSound, verifyAmbito } from './verify-ambito.ts';

const store = openStore({
  table: process.env.AMBITO_TABLE ?? 'ambito',
  region: process.env.AWS_REGION ?? 'eu-south-1',
  endpoint: process.env.DYNAMODB_ENDPOINT ?? null,
  clock: Date.now,
  random: Math.random,
  keyWrapper: { wrap: refuseKeys, unwrap: refuseKeys },
});

const ambiti = process.argv.slice(2).map((name) => ambitoIdSchema.parse(name));
if (ambiti.length === 0) throw new Error('Name at least one Ambito.');
for (const ambito of ambiti) {
  for (const found of await verifyAmbito(store, ambito)) {
    const { stream, verification, printed } = found;
    process.stdout.write(`${JSON.stringify({ ambito, sound: isSound(found), stream, ...verification, printed })}\n`);
    if (!isSound(found)) process.exitCode = 1;
  }
}

async function refuseKeys(): Promise<never> {
  throw new Error('Verifying the audit needs no key.');
}
