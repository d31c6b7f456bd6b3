/**
 * One line of log per request. Route patterns instead of addresses, error names and frames instead of messages: a line
 * cannot hold what a person typed.
 */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly at: string;
  readonly correlationId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly error?: { readonly name: string; readonly frames: readonly string[] };
}

/** The frames of an error's stack, without its message. */
export function errorForLog(error: Error): NonNullable<LogEntry['error']> {
  // A message of several lines may hold lines that look like frames.
  const trace = (error.stack ?? '').replace(error.message, '');
  const frames = trace.split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
