import { maximumQuestions } from '../../shared/contracts/look-up-limits.ts';
import { lookUpRequestSchema, lookUpResultSchema } from '../../shared/contracts/look-ups.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { instantOf } from '../store/clock.ts';
import { answerQuestions } from './answer-questions.ts';

/** `POST look-ups`: many questions of custom functions, one request, answers by key. */
export function addLookUpRoutes(api: Api): void {
  const { clock } = api.dependencies;
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/look-ups',
      action: 'lookups.ask',
      summary: 'Answers many questions of custom functions at once, by key',
      status: 200,
      body: lookUpRequestSchema,
      answer: lookUpResultSchema,
      limit: { list: 'questions', most: maximumQuestions },
    },
    async (request) => ({
      asOf: instantOf(clock()),
      answers: await answerQuestions(api.dependencies, request.access, request.body.questions),
    }),
  );
}
