import * as z from 'zod';
import { auditPageSchema, auditVerificationSchema } from '../../shared/contracts/audit.ts';
import { addRoute } from '../api/add-route.ts';
import type { Api } from '../api/api.ts';
import { ProblemError } from '../api/problem-error.ts';
import { readStream, verifyStream } from '../store/audit.ts';

const cursorQuery = z.object({ cursor: z.string().max(1000).optional() });
const pageSize = 100;

/** The audit: entries of a stream, oldest first, and whether its chain holds. */
export function addAuditRoutes(api: Api): void {
  const { store } = api.dependencies;
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/audit/:stream',
      action: 'audit.read',
      summary: 'The entries of an audit stream, oldest first',
      status: 200,
      query: cursorQuery,
      answer: auditPageSchema,
    },
    async ({ ambito, param, query }) => {
      const stream = streamOrThrow(param('stream'));
      const page = await readStream(store, { ambito, stream, cursor: query.cursor ?? null, limit: pageSize });
      return {
        stream,
        items: page.items.map((entry) => ({ ...entry, facts: { ...entry.facts } })),
        cursor: page.cursor,
      };
    },
  );
  addRoute(
    api,
    {
      method: 'GET',
      path: '/v1/ambiti/:ambito/audit/:stream/verification',
      action: 'audit.verify',
      summary: 'Whether the chain of an audit stream holds from its first entry to its head',
      status: 200,
      answer: auditVerificationSchema,
    },
    async ({ ambito, param }) => {
      const stream = streamOrThrow(param('stream'));
      const found = await verifyStream(store, ambito, stream);
      return {
        stream,
        intact: found.intact,
        entries: found.head.seq,
        head: found.head.hash,
        firstBroken: found.intact ? null : found.brokenAt,
        reason: found.intact ? null : found.reason,
      };
    },
  );
}

/** `intake#<call>#<comune>`, `call#<call>` or `report#<id>`; anything else is 404. */
function streamOrThrow(name: string): string {
  if (!/^(intake#[A-Z0-9-]{1,40}#\d{6}|call#[A-Z0-9-]{1,40}|report#[0-9A-Z]{26})$/.test(name)) {
    throw new ProblemError('NOT_FOUND');
  }
  return name;
}
