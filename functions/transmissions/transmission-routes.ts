import {
  maximumRowsPerTransmission,
  rowsPerChunk,
  type TransmissionRequest,
  type TransmissionResult,
  transmissionRequestSchema,
  transmissionResultSchema,
} from '../../shared/contracts/transmissions.ts';
import { callFields } from '../../shared/fields/call-fields.ts';
import { applicationLifecycle } from '../../shared/lifecycle/application-lifecycle.ts';
import { transition } from '../../shared/lifecycle/transition.ts';
import { severityPolicy } from '../../shared/validation/check-settings.ts';
import type { Severity } from '../../shared/validation/issue.ts';
import { addRoute, type RouteRequest } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { reaches } from '../auth/authenticate.ts';
import { callOrThrow } from '../calls/call-of-path.ts';
import { getProfile } from '../store/ambiti.ts';
import type { ApplicationChunk, ApplicationInput, RowOutcome } from '../store/application.ts';
import { romeDayOf } from '../store/clock.ts';
import type { Command } from '../store/command.ts';
import { previewApplications, putApplications } from '../store/put-applications.ts';
import { type ReceivedRow, receiveRows } from './receive-rows.ts';
import { transmissionResult } from './transmission-result.ts';

type Request = RouteRequest<TransmissionRequest, undefined>;

const limit = { list: 'rows', most: maximumRowsPerTransmission };

/** *Trasmetti*: the preview counts what the transmission then writes. */
export function addTransmissionRoutes(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/calls/:call/transmissions/preview',
      action: 'applications.preview',
      summary: 'What transmitting these rows would do; writes nothing',
      status: 200,
      body: transmissionRequestSchema,
      answer: transmissionResultSchema,
      limit,
    },
    async (request) => {
      const { received, chunkOf, incompatibility } = await receive(api, request);
      const outcomes = await previewApplications(store, request.ambito, chunkOf(inputsOf(received)));
      return transmissionResult(received, outcomes, incompatibility);
    },
  );
  addRoute(
    api,
    {
      method: 'POST',
      path: '/v1/ambiti/:ambito/calls/:call/transmissions',
      action: 'applications.transmit',
      summary: 'Receives rows of one Comune for a call, chunk by chunk',
      status: 200,
      body: transmissionRequestSchema,
      answer: transmissionResultSchema,
      idempotent: true,
      limit,
    },
    (request) => transmit(api, request),
  );
}

/**
 * Writes the rows in chunks, one transaction each, under `key#chunk`. A repetition finds the chunks already done by
 * their records, writes the missing ones, and answers as the first time.
 */
async function transmit(api: Api, request: Request): Promise<TransmissionResult> {
  const { received, chunkOf, incompatibility } = await receive(api, request);
  const inputs = inputsOf(received);
  const outcomes: RowOutcome[] = [];
  for (let first = 0; first < Math.max(inputs.length, 1); first += rowsPerChunk) {
    const rows = inputs.slice(first, first + rowsPerChunk);
    const command = chunkCommand(request.command, first / rowsPerChunk);
    const done = await putApplications(api.dependencies.store, command, chunkOf(rows));
    outcomes.push(...done.result);
  }
  return transmissionResult(received, outcomes, incompatibility);
}

async function receive(
  api: Api,
  request: Request,
): Promise<{
  readonly received: readonly ReceivedRow[];
  readonly chunkOf: (rows: readonly ApplicationInput[]) => ApplicationChunk;
  readonly incompatibility: Severity;
}> {
  const { store, clock } = api.dependencies;
  const { ambito, access, body, param } = request;
  if (!reaches(access, body.comune)) throw new ProblemError('NOT_FOUND');
  const [{ call }, profile] = await Promise.all([callOrThrow(store, ambito, param('call')), getProfile(store, ambito)]);
  if (profile === null) throw new ProblemError('NOT_FOUND');
  if (!call.comuni.includes(body.comune)) throw new ProblemError('COMUNE_OUTSIDE_CALL');
  const received = receiveRows(body, { call, ambito: profile, today: romeDayOf(clock()) });
  const fields = callFields(call);
  const incompatibility = severityPolicy(call.checks)('INCOMPATIBLE_MEASURE', 'warning') ?? 'warning';
  const incompatible = { calls: call.incompatibleWith ?? [], severity: incompatibility };
  return {
    received,
    chunkOf: (rows) => ({ call: call.code, comune: body.comune, fields, rows, incompatible, stateAfter }),
    incompatibility,
  };
}

function inputsOf(received: readonly ReceivedRow[]): readonly ApplicationInput[] {
  return received.flatMap((row) => (row.input === null ? [] : [row.input]));
}

function chunkCommand(command: Command, chunk: number): Command {
  const { idempotency } = command;
  return idempotency === null
    ? command
    : { ...command, idempotency: { ...idempotency, key: `${idempotency.key}#${chunk}` } };
}

const stateAfter: ApplicationChunk['stateAfter'] = (existing, incoming) => {
  const event = incoming === 'received' ? 'transmitComplete' : 'transmitIncomplete';
  const state = transition(applicationLifecycle, existing ?? 'new', event);
  return state === 'new' ? null : state;
};
