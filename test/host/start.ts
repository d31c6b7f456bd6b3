/**
 * `npm start`: the workbench with store, API and sign-in on this machine. Ends on Ctrl+C, on SIGTERM, or when its
 * standard input closes. `PORT` changes the port, `AMBITO_STORE` the folder that keeps the data, `DYNAMODB_ENDPOINT`
 * names a DynamoDB to use instead of the embedded one.
 */
import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { startStack } from './stack/start-stack.ts';

const storeFolder = process.env.AMBITO_STORE ?? resolve(import.meta.dirname, '../../.local');
const storeEndpoint = process.env.DYNAMODB_ENDPOINT;
const port = Number(process.env.PORT ?? '3000');
const stack = await startStack({
  port,
  storeFolder,
  ...(storeEndpoint !== undefined && { storeEndpoint }),
  log: console.log,
}).catch((error: unknown) => {
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(isTaken ? `La porta ${port} è occupata. Provi con un'altra: PORT=${port + 1} npm start` : error);
  process.exit(1);
});

console.log(`
  Ambito è pronto: ${stack.url}/workbench/

  Il browser avvisa che il certificato è autofirmato: vale solo per questo computer.
  Per accedere dal riquadro scegliere una di queste persone di prova:
    operatore.bresso, operatore.cinisello, operatore.cormano, operatore.cusano   raccolgono le domande
    ragioneria.cinisello   spesa del Comune
    ufficio                istruisce le domande e calcola la graduatoria
    responsabile, vicario  approvano e inviano
    sindaco                legge gli atti
    amministratore         impostazioni
  Ctrl+C per terminare.
`);

const endings = [once(process, 'SIGINT'), once(process, 'SIGTERM')];
// A pipe ends with whoever started this; a terminal never does, and /dev/null has always ended.
const input = fstatSync(0);
if (input.isFIFO() || input.isSocket()) {
  endings.push(once(process.stdin, 'end'));
  process.stdin.resume();
}
await Promise.race(endings);
await stack.stop();
process.exit(0);
