import { monotonicFactory } from 'ulidx';
import type * as z from 'zod';
import type { Api } from '../../functions/api/api.ts';
import type { LogEntry } from '../../functions/api/log-entry.ts';
import { createApi } from '../../functions/app.ts';
import { TokenRefused, type TokenVerifier } from '../../functions/auth/tokens.ts';
import { demonstrationPeople, demonstrationTenant } from '../../functions/local/people.ts';
import { seed } from '../../functions/local/seed.ts';
import { readDescription } from '../../functions/openapi/read-description.ts';
import { secretText } from '../../functions/secret-text.ts';
import { openTestStore, type TestStore } from './store/open-test-store.ts';

/** The app over a real store with the demonstration Ambito in it; a token is the id of a demonstration person. */
export interface TestApi {
  readonly api: Api;
  readonly data: TestStore;
  readonly logs: LogEntry[];
  readonly ask: Ask;
  stop(): Promise<void>;
}

export interface Question {
  readonly as: string | null;
  readonly method?: string;
  /** Under `/v1/ambiti/cinisello` unless it begins with a slash. */
  readonly path: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number | string;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** The body, which must be what the contract says. */
  readonly read: <Schema extends z.ZodType>(schema: Schema) => z.output<Schema>;
}

export type Ask = (question: Question) => Promise<Answer>;

/** The day after the window of the demonstration call closed. */
const afterTheCall = Date.UTC(2025, 6, 11, 8, 0, 0);

export async function openTestApi(): Promise<TestApi> {
  const data = await openTestStore();
  data.time.now = afterTheCall;
  await seed(data.store);
  const logs: LogEntry[] = [];
  const nextId = monotonicFactory();
  const api = createApi({
    store: data.store,
    tokens: personTokens,
    clock: () => data.time.now,
    // Time stands still: only counting up keeps ids in the order in which they were given.
    newId: () => nextId(data.time.now),
    newSecret: secretText,
    log: (entry) => logs.push(entry),
    version: 'test',
    openApi: readDescription,
  });
  return { api, data, logs, ask: (question) => ask(api, question), stop: () => data.stop() };
}

const personTokens: TokenVerifier = {
  verify: async (token) => {
    if (!demonstrationPeople.some((person) => person.id === token)) throw new TokenRefused('nobody');
    return { entraTenant: demonstrationTenant, subject: token };
  },
};

async function ask({ app }: Api, question: Question): Promise<Answer> {
  const { as, method = 'GET', path, body, key, version } = question;
  const headers = new Headers();
  if (as !== null) headers.set('Authorization', `Bearer ${as}`);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (key !== undefined) headers.set('Idempotency-Key', key);
  if (version !== undefined) headers.set('If-Match', String(version));
  const response = await app.request(path.startsWith('/') ? path : `/v1/ambiti/cinisello/${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    headers: response.headers,
    read: (schema) => schema.parse(JSON.parse(text)),
  };
}
