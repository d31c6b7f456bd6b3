import { bring } from '../state/bring.ts';
import { prepareRules } from './accept-rules.ts';
import { putBackMarks } from './mark-issues.ts';
import { dropNewest, newest, type Operation, type UndoStep } from './operations.ts';
import { runExcel } from './run-excel.ts';
import { loadStored, store } from './storage.ts';
import { prepareCells } from './undo-cells.ts';
import { prepareColumn } from './undo-column.ts';
import { prepareCopy, prepareSheet } from './undo-sheet.ts';

export { type Operation as LastOperation, operations } from './operations.ts';

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly operation: Operation }
  | { readonly kind: 'nothing' }
  /** Cells changed or gone since; nothing was taken back. */
  | { readonly kind: 'refused'; readonly operation: Operation; readonly addresses: readonly string[] };

/** One step ready to be taken back, or the addresses of the cells that forbid it. */
export type Prepared =
  | { readonly kind: 'ready'; readonly takeBack: () => Promise<void> }
  | { readonly kind: 'changed'; readonly addresses: readonly string[] };

const listeners = new Set<(operation: Operation) => void>();

/** Calls the listener after each command taken back, whichever button asked for it. Gives the unsubscriber. */
export function onUndone(listener: (operation: Operation) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Takes back our last command whole, or nothing of it: every step is checked before any is taken back, and what the
 * person has changed since is never overwritten (promise 24).
 */
export async function undoLast(): Promise<UndoOutcome> {
  const outcome = await takeBackNewest();
  if (outcome.kind === 'undone') for (const listener of [...listeners]) listener(outcome.operation);
  return outcome;
}

function takeBackNewest(): Promise<UndoOutcome> {
  return runExcel(async (context) => {
    const last = newest();
    if (last === null) return { kind: 'nothing' };
    const operation: Operation = { kind: last.kind, count: last.count };
    const prepared: Prepared[] = [];
    for (const step of [...last.steps].reverse()) prepared.push(await prepare(context, step));
    const changed = prepared.flatMap((step) => (step.kind === 'changed' ? step.addresses : []));
    if (prepared.some((step) => step.kind === 'changed')) return { kind: 'refused', operation, addresses: changed };
    for (const step of prepared) if (step.kind === 'ready') await step.takeBack();
    dropNewest();
    return { kind: 'undone', operation };
  });
}

async function prepare(context: Excel.RequestContext, step: UndoStep): Promise<Prepared> {
  switch (step.kind) {
    case 'cells':
      return prepareCells(context, step);
    case 'column':
      return prepareColumn(context, step);
    case 'sheet':
      return prepareSheet(context, step);
    case 'criteria':
      // Rules are read and written by few: their code stays out of the page until it is needed.
      return (await bring(() => import('./undo-criteria.ts'))).prepareCriteria(context, step);
    case 'copy':
      return prepareCopy(context, step);
    case 'rules':
      return prepareRules(context, step);
    case 'marks':
      return { kind: 'ready', takeBack: () => putBackMarks(context, step.before) };
    case 'idsAside':
      return { kind: 'ready', takeBack: () => putBackIds(context, step.before) };
  }
}

async function putBackIds(context: Excel.RequestContext, before: string | null): Promise<void> {
  const settings = loadStored(context);
  await context.sync();
  store(context, settings, 'rowIds', before);
  await context.sync();
}
