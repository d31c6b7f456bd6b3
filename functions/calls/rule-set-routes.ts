import {
  publishedRuleSetSchema,
  ruleSetPublicationSchema,
  ruleSetPublishedSchema,
  ruleSetVersionsSchema,
} from '../../shared/contracts/rule-sets.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { getRuleSet, listRuleSets, ruleSetVersion } from '../store/rule-sets.ts';
import { callOrThrow } from './call-of-path.ts';

const path = '/v1/ambiti/:ambito/calls/:call/rule-sets';

/** The versions of a call's rules: the list, one of them, and the publication of the next. */
export function addRuleSetRoutes(api: Api): void {
  addRuleSetReads(api);
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'POST',
      path,
      action: 'ruleSets.publish',
      summary: 'Publishes the next version of the rules of a call, by act number and date',
      status: 201,
      body: ruleSetPublicationSchema,
      answer: ruleSetPublishedSchema,
      idempotent: true,
      versioned: true,
    },
    async (request) => {
      // A few times a year: the checks of a rule set wait until then to be loaded.
      const { publishNextRules } = await import('./publish-rules.ts');
      return publishNextRules(store, request, await callOrThrow(store, request.ambito, request.param('call')));
    },
  );
}

function addRuleSetReads(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path,
      action: 'calls.read',
      summary: 'The published versions of the rules of a call, newest first',
      status: 200,
      answer: ruleSetVersionsSchema,
    },
    async ({ ambito, param }) => {
      const { call, version } = await callOrThrow(store, ambito, param('call'));
      const published = await listRuleSets(store, ambito, call.code);
      return { version, items: published.map(ruleSetVersion).reverse() };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: `${path}/:version`,
      action: 'calls.read',
      summary: 'One version of the rules of a call, as it was published',
      status: 200,
      answer: publishedRuleSetSchema,
    },
    async ({ ambito, param }) => {
      const { call } = await callOrThrow(store, ambito, param('call'));
      const version = param('version');
      // A number that never was a version is a thing that is not there.
      const published = /^[1-9]\d{0,5}$/.test(version)
        ? await getRuleSet(store, { ambito, call: call.code, version: Number(version) })
        : null;
      if (published === null) throw new ProblemError('NOT_FOUND');
      return published;
    },
  );
}
