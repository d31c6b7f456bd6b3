import { record, type UndoStep } from './operations.ts';
import { runExcel } from './run-excel.ts';
import { loadStored, store } from './storage.ts';
import type { Prepared } from './undo-last.ts';
import { type AcceptedRules, memoryIn, memoryText } from './workbook-memory.ts';

/** Makes the workbook use these rules from now on; *Annulla ultima operazione* brings the earlier ones back. */
export async function acceptRules(accepted: AcceptedRules): Promise<void> {
  const before = await replaceRules(accepted);
  record('rules', accepted.call.ruleSet.version, [{ kind: 'rules', before, accepted: accepted.ruleSetHash }]);
}

function replaceRules(accepted: AcceptedRules): Promise<AcceptedRules | null> {
  return runExcel(async (context) => {
    const settings = loadStored(context);
    await context.sync();
    const memory = memoryIn(settings);
    store(context, settings, 'memory', memoryText({ ...memory, published: accepted }));
    await context.sync();
    return memory.published;
  });
}

/** The workbook uses the earlier rules again; not where it was given others, or another call, since. */
export async function prepareRules(
  context: Excel.RequestContext,
  step: Extract<UndoStep, { kind: 'rules' }>,
): Promise<Prepared> {
  const settings = loadStored(context);
  await context.sync();
  const memory = memoryIn(settings);
  if (memory.published?.ruleSetHash !== step.accepted) return { kind: 'changed', addresses: [] };
  return {
    kind: 'ready',
    async takeBack() {
      store(context, settings, 'memory', memoryText({ ...memory, published: step.before }));
      await context.sync();
    },
  };
}
