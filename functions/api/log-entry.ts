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
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
