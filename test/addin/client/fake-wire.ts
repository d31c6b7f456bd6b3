import { watchConnection } from '../../../addin/client/connection.ts';
import type { Wire } from '../../../addin/client/send.ts';

/** One request as the fake network saw it. */
export interface SeenRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | null;
}

/** What the fake network does with the next request. */
export type Reaction =
  | { readonly status: number; readonly body: unknown; readonly headers?: Record<string, string> }
  | 'unreachable'
  | 'hangs';

/** A wire without network, clock or chance: reactions are taken in order, the last one for ever. */
export function fakeWire(reactions: readonly Reaction[]) {
  const seen: SeenRequest[] = [];
  const waits: number[] = [];
  const tokens: boolean[] = [];
  let ids = 0;
  const watch = watchConnection(() => 1_000);
  const wire: Wire = {
    baseUrl: 'https://service.example',
    watch,
    newId: () => {
      ids += 1;
      return `id-${ids}`;
    },
    random: () => 0.5,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    token: async (renew) => {
      tokens.push(renew);
      return renew ? 'fresh' : 'token';
    },
    fetch: async (url, init) => {
      const reaction = reactions[Math.min(seen.length, reactions.length - 1)];
      seen.push({
        url,
        method: init.method ?? 'GET',
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? init.body : null,
      });
      if (reaction === undefined || reaction === 'unreachable') throw new TypeError('Failed to fetch');
      if (reaction === 'hangs') return hanging(init.signal);
      return new Response(JSON.stringify(reaction.body), {
        status: reaction.status,
        ...(reaction.headers === undefined ? {} : { headers: reaction.headers }),
      });
    },
  };
  return { wire, watch, seen, waits, tokens };
}

/** A problem of the service with this code. */
export function problem(status: number, code: string): Reaction {
  const body = { type: 'about:blank', title: '', status, code, detail: '', correlationId: 'c', issues: [] };
  return { status, body };
}

function hanging(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    if (signal?.aborted === true) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
