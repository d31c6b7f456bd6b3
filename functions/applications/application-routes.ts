import * as z from 'zod';
import {
  applicationSchema,
  applicationsPageSchema,
  transitionRequestSchema,
} from '../../shared/contracts/applications.ts';
import { istatCodeSchema } from '../../shared/contracts/branded.ts';
import { rowStateSchema, rowStatesPageSchema } from '../../shared/contracts/row-states.ts';
import { applicationStates } from '../../shared/lifecycle/application-lifecycle.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { callOrThrow } from '../calls/call-of-path.ts';
import { readApplications, readRowStates } from '../store/read-applications.ts';
import { applicationAnswer, applicationSummary, rowStateAnswer } from './application-answers.ts';
import { applicationOrThrow, comuniAsked } from './application-of-path.ts';
import { moveApplication } from './move-application.ts';

const pageQuery = z.object({ comune: istatCodeSchema.optional(), cursor: z.string().max(1000).optional() });
const listQuery = pageQuery.extend({ state: z.enum(applicationStates).optional() });
const pageSize = 250;

/** The applications of a call: states for *Riallinea*, pages, one with its values, and the steps of its life. */
export function addApplicationRoutes(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/calls/:call/row-states',
      action: 'applications.states.read',
      summary: 'Where each row stands, by page',
      status: 200,
      query: pageQuery,
      answer: rowStatesPageSchema,
    },
    async ({ ambito, access, param, query }) => {
      const { call } = await callOrThrow(store, ambito, param('call'));
      const comuni = comuniAsked(access, query.comune);
      const page = await readRowStates(store, {
        ambito,
        call: call.code,
        comuni,
        cursor: query.cursor ?? null,
        limit: pageSize,
      });
      return { items: page.items.map(rowStateAnswer), cursor: page.cursor };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/calls/:call/applications',
      action: 'applications.read',
      summary: 'Applications by page, nothing sealed opened',
      status: 200,
      query: listQuery,
      answer: applicationsPageSchema,
    },
    async ({ ambito, access, param, query }) => {
      const { call } = await callOrThrow(store, ambito, param('call'));
      const page = await readApplications(store, {
        ambito,
        call: call.code,
        comuni: comuniAsked(access, query.comune),
        ...(query.state === undefined ? {} : { state: query.state }),
        cursor: query.cursor ?? null,
        limit: pageSize,
        open: [],
      });
      return { items: page.items.map(applicationSummary), cursor: page.cursor };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/calls/:call/applications/:comune/:rowId',
      action: 'applications.read',
      summary: 'One application with its values',
      status: 200,
      answer: applicationSchema,
    },
    async (request) => applicationAnswer(await applicationOrThrow(store, request)),
  );
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/calls/:call/applications/:comune/:rowId/transitions',
      action: 'applications.transition',
      summary: 'Withdrawal, completion request, completion or refusal of one application',
      status: 200,
      body: transitionRequestSchema,
      answer: rowStateSchema,
      idempotent: true,
      versioned: true,
    },
    async (request) => rowStateAnswer(await moveApplication(store, request)),
  );
}
