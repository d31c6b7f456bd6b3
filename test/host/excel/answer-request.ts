import { type BatchRequest, type BatchResponse, type BatchRoots, executeBatch } from './batch.ts';
import type { ExcelSession } from './excel-session.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** Answers the JSON text of a request with the JSON text of its response; over five megabytes either way is refused. */
export async function answerRequest(body: string, session: ExcelSession, roots: BatchRoots): Promise<string> {
  const { counters } = session;
  const requestBytes = byteLength(body);
  counters.requestBytes += requestBytes;
  counters.largestRequest = Math.max(counters.largestRequest, requestBytes);
  if (requestBytes > MOST_BYTES) return tooLarge('RequestPayloadSizeLimitExceeded');
  const request: BatchRequest = JSON.parse(body);
  const response = JSON.stringify(await executeBatch(request, session, roots));
  const responseBytes = byteLength(response);
  counters.responseBytes += responseBytes;
  return responseBytes > MOST_BYTES ? tooLarge('ResponsePayloadSizeLimitExceeded') : response;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function tooLarge(code: string): string {
  const response: BatchResponse = {
    Results: [],
    TraceIds: [],
    Error: {
      Code: code,
      Message: 'The payload exceeds five megabytes',
      HttpStatusCode: 413,
      Location: '',
      ActionIndex: -1,
    },
  };
  return JSON.stringify(response);
}
