import type * as z from 'zod';
import type { Action } from '../auth/permissions.ts';

/** What a route promises: the same object makes it run, be described in OpenAPI and be tested for permissions. */
export interface RouteContract {
  readonly method: 'GET' | 'POST' | 'PUT';
  /** As Hono writes it: `/v1/ambiti/:ambito/calls/:call`. */
  readonly path: string;
  /** `public` needs no token, `signedIn` any verified one; an action goes through the permission table. */
  readonly action: Action | 'public' | 'signedIn';
  readonly summary: string;
  readonly status: 200 | 201;
  readonly body?: z.ZodType;
  readonly query?: z.ZodType;
  readonly answer: z.ZodType;
  /** Needs `Idempotency-Key`: a post that changes something. */
  readonly idempotent?: true;
  /** Needs `If-Match`: a change of one thing. */
  readonly versioned?: true;
  /** The list of the body that may not be longer, asked before anything else is. */
  readonly limit?: { readonly list: string; readonly most: number };
}
