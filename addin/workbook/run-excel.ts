import { asWorkbookError } from './office-error.ts';

let last: Promise<unknown> = Promise.resolve();
let running = 0;

/**
 * Runs one command against the workbook, after the ones before it: two commands started together (a double click, the
 * ribbon and the pane) must not read and write across each other. Rejects with {@link WorkbookError}.
 */
export function runExcel<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  const turn = last.then(
    () => runNow(batch),
    () => runNow(batch),
  );
  last = turn;
  return turn;
}

/** Whether a command of ours is at work: changes heard meanwhile are our own. */
export function isAtWork(): boolean {
  return running > 0;
}

async function runNow<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  running += 1;
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw asWorkbookError(error);
  } finally {
    running -= 1;
  }
}
