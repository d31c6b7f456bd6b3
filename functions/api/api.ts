import type { Hono } from 'hono';
import type { AuthVariables } from '../auth/authenticate.ts';
import type { Dependencies } from './dependencies.ts';
import type { RouteContract } from './route-contract.ts';

export interface ApiVariables extends AuthVariables {
  readonly correlationId: string;
}

/** The Hono app with the contracts of the routes added to it: OpenAPI and the permission tests read them. */
export interface Api {
  readonly app: Hono<{ Variables: ApiVariables }>;
  readonly contracts: RouteContract[];
  readonly dependencies: Dependencies;
}
