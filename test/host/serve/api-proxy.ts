import { type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http';

/** Passes requests to the API process, which may be restarted elsewhere or made unreachable on purpose. */
export interface ApiProxy {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Where the API answers; `null` while it is down. */
  setTarget(apiUrl: string | null): void;
  /**
   * Plays a dead network: connections are dropped without an answer. With `afterRequests` that many requests still
   * pass first, so that the network dies in the middle of a transmission.
   */
  setOffline(offline: boolean, afterRequests?: number): void;
  /** How many requests reached the proxy since it was made, dropped ones included. */
  requestCount(): number;
}

/** Makes the proxy of the front server. */
export function createApiProxy(apiUrl: string | null): ApiProxy {
  let target = apiUrl;
  let requestsUntilOffline = Number.POSITIVE_INFINITY;
  let count = 0;

  return {
    setTarget(next) {
      target = next;
    },
    setOffline(offline, afterRequests = 0) {
      requestsUntilOffline = offline ? afterRequests : Number.POSITIVE_INFINITY;
    },
    requestCount: () => count,
    handle(request, response) {
      count += 1;
      if (requestsUntilOffline <= 0 || target === null) {
        request.socket.destroy();
        return;
      }
      requestsUntilOffline -= 1;
      forward(target, request, response);
    },
  };
}

function forward(target: string, request: IncomingMessage, response: ServerResponse): void {
  const { host: _ownHost, ...headers } = request.headers;
  const upstream = openRequest(
    new URL(request.url ?? '/', target),
    {
      method: request.method,
      headers: { ...headers, 'x-forwarded-proto': 'https', 'x-forwarded-host': request.headers.host ?? '' },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      // An API killed in mid-answer must look to the page like the broken connection it is.
      answer.on('error', () => response.destroy());
    },
  );
  upstream.on('error', () => request.socket.destroy());
  response.on('close', () => upstream.destroy());
  request.pipe(upstream);
}
