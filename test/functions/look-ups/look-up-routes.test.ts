import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LookUpQuestion, lookUpResultSchema } from '../../../shared/contracts/look-ups.ts';
import { problemSchema } from '../../../shared/contracts/problem.ts';
import { openTestApi, type TestApi } from '../open-test-api.ts';
import { transmit } from '../send-steps.ts';
import { countUnits } from '../store/count-units.ts';
import { bresso, cormano, transmission, trueApplications } from '../transmitted-rows.ts';

const applications = trueApplications(7, 30);
let served: TestApi;

beforeAll(async () => {
  served = await openTestApi();
  await transmit(served, transmission(30), 'of-bresso');
  await transmit(served, transmission(5, 8, cormano), 'of-cormano');
});
afterAll(() => served.stop());

const count = (key: string, changes: Partial<Extract<LookUpQuestion, { kind: 'count' }>> = {}): LookUpQuestion => ({
  key,
  kind: 'count',
  call: 'B2-2025',
  state: 'all',
  comune: 'TUTTI',
  from: null,
  to: null,
  ...changes,
});
const field = (
  key: string,
  changes: Partial<Extract<LookUpQuestion, { kind: 'applicationField' }>> = {},
): LookUpQuestion => ({
  key,
  kind: 'applicationField',
  call: 'B2-2025',
  comune: bresso,
  year: 2025,
  protocolNumber: applications[0]?.protocolNumber ?? '',
  field: 'isee',
  ...changes,
});
const ask = async (as: string, questions: readonly LookUpQuestion[]) => {
  const answer = await served.ask({ as, method: 'POST', path: 'look-ups', body: { questions } });
  const { answers } = answer.read(lookUpResultSchema);
  return Object.fromEntries(answers.map(({ key, value, error }) => [key, error ?? value]));
};

describe('look-ups', () => {
  test('answer by key, for the scope and the period that were asked', async () => {
    const answers = await ask('ufficio', [
      count('all'),
      count('bresso', { comune: bresso }),
      count('received', { state: 'received', comune: cormano }),
      count('before', { to: '2025-07-10' as never }),
      count('unknown', { call: 'NO-2025' }),
      count('elsewhere', { comune: '999999' as never }),
      field('isee'),
      field('surname', { field: 'beneficiarySurname' }),
      field('state', { field: 'state' }),
      field('year', { year: 2024 }),
      field('column', { field: 'shoeSize' }),
    ]);
    expect(answers).toEqual({
      all: 35,
      bresso: 30,
      received: 5,
      before: 0,
      unknown: 'CALL_UNKNOWN',
      elsewhere: 'COMUNE_UNKNOWN',
      isee: applications[0]?.iseeCents,
      surname: applications[0]?.beneficiary.surname,
      state: 'received',
      year: 'APPLICATION_UNKNOWN',
      column: 'FIELD_UNKNOWN',
    });
  });

  test('what the reader may not see is NOT_ALLOWED, never a smaller figure', async () => {
    const questions = [
      count('all'),
      count('own', { comune: bresso }),
      count('other', { comune: cormano }),
      field('isee'),
    ];
    expect(await ask('operatore.bresso', questions)).toMatchObject({
      all: 'NOT_ALLOWED',
      own: 30,
      other: 'NOT_ALLOWED',
    });
    expect(await ask('operatore.cormano', questions)).toMatchObject({ other: 5, isee: 'NOT_ALLOWED' });
    const [own] = [field('isee', { comune: '015077' as never })];
    expect(await ask('ragioneria.cinisello', [own])).toEqual({ isee: 'NOT_ALLOWED' });
  });

  test('500 cells that ask for the same things cost a few reads; 501 are refused', async () => {
    const units = countUnits(served.data.store);
    const questions = Array.from({ length: 250 }, (_, index) => [count(`c${index}`), field(`f${index}`)]).flat();
    expect(Object.keys(await ask('ufficio', questions))).toHaveLength(500);
    expect(units.requests).toBeLessThanOrEqual(10);
    const many = [...questions, count('one-more')];
    const answer = await served.ask({ as: 'ufficio', method: 'POST', path: 'look-ups', body: { questions: many } });
    expect([answer.status, answer.read(problemSchema).code]).toEqual([422, 'TOO_MANY_ROWS']);
  });

  test('a question without a scope is malformed, never a silent subset', async () => {
    const { comune: _, ...rest } = { ...count('none') };
    const answer = await served.ask({ as: 'ufficio', method: 'POST', path: 'look-ups', body: { questions: [rest] } });
    expect(answer.status).toBe(400);
  });
});
