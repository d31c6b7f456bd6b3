import { fstatSync } from 'node:fs';

/** Calls `end` once the process that started this one is gone, so that nothing stays behind holding port and data. */
export function endWithParent(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 1_000).unref();
  // A pipe closes the moment the other side dies; a terminal or /dev/null tells nothing.
  const input = fstatSync(0);
  if (!input.isFIFO() && !input.isSocket()) return;
  process.stdin.once('close', end);
  process.stdin.resume();
}
