import { usualTiming } from '../../addin/client/look-up-timing.ts';
import { createLookUps, type LookUpTransport, type Question } from '../../addin/client/look-ups.ts';
import { instantSchema, istatCodeSchema } from '../../shared/contracts/branded.ts';

const cells = 10_000;

/** 10,000 cells with a look-up of their own each: how many requests they need, and how long they wait with the service down. */
export async function benchLookUps(): Promise<
  readonly { readonly name: string; readonly ratio: number; readonly budget: number; readonly against: string }[]
> {
  let requests = 0;
  const faithful: LookUpTransport = async (questions) => {
    requests += 1;
    return {
      asOf: instantSchema.parse('2025-07-01T08:00:00Z'),
      answers: questions.map(({ key }) => ({ key, value: 1, error: null })),
    };
  };
  const answered = await askAll(faithful);
  if (!answered.every(({ ok }) => ok)) throw new Error('A cell did not get its answer');
  const started = performance.now();
  const silent = await askAll(() => new Promise(() => undefined));
  const waited = performance.now() - started;
  if (silent.some(({ ok }) => ok)) throw new Error('A cell got an answer from nowhere');
  return [
    { name: 'look-ups: requests for 10,000 distinct cells', ratio: requests / 20, budget: 1, against: '20 requests' },
    { name: 'look-ups: 10,000 cells settled, service silent', ratio: waited / 10_000, budget: 1, against: '10 s' },
  ];
}

function askAll(transport: LookUpTransport) {
  const lookUps = createLookUps({ transport, timing: usualTiming });
  return Promise.all(Array.from({ length: cells }, (_, number) => lookUps.ask(question(number))));
}

function question(number: number): Question {
  const comune = istatCodeSchema.parse('015077');
  return {
    kind: 'applicationField',
    call: 'B2-2025',
    comune,
    year: 2025,
    protocolNumber: String(number),
    field: 'isee',
  };
}
