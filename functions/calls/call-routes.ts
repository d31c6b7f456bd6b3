import { callsSchema } from '../../shared/contracts/calls.ts';
import { publishedCallSchema } from '../../shared/contracts/published-call.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { listCalls } from '../store/calls.ts';
import { callOrThrow } from './call-of-path.ts';

/** The calls of the Ambito: the list, and one with its published rules and their hash. */
export function addCallRoutes(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/calls',
      action: 'calls.read',
      summary: 'The calls of the Ambito',
      status: 200,
      answer: callsSchema,
    },
    async ({ ambito }) => ({
      items: (await listCalls(store, ambito)).map(({ call }) => ({
        code: call.code,
        title: call.title,
        measure: call.measure,
        window: call.window,
        budget: call.budget,
        ruleSetVersion: call.ruleSet.version,
        demonstration: call.ruleSet.act.demonstration,
      })),
    }),
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/calls/:call',
      action: 'calls.read',
      summary: 'A call with its published rules and their hash',
      status: 200,
      answer: publishedCallSchema,
    },
    async ({ ambito, param }) => {
      const { call, ruleSetHash } = await callOrThrow(store, ambito, param('call'));
      return { call, ruleSetHash };
    },
  );
}
