import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { associateRibbonCommands, type CommandEvent, ribbonFunctionNames } from '../../../addin/ribbon/commands.ts';
import type { RequestedAction } from '../../../addin/ribbon/requested-action.ts';
import { createRouter } from '../../../addin/router.ts';
import { createValueStore } from '../../../addin/state/value-store.ts';

function setUp(showPane: () => Promise<void>) {
  const handlers = new Map<string, (event: CommandEvent) => void>();
  const router = createRouter({ location: { hash: '' }, addEventListener: () => undefined });
  const requested = createValueStore<RequestedAction | null>(null);
  const direct: string[] = [];
  const needs = {
    router,
    requested,
    showPane,
    openGuide: () => undefined,
    runDirect: async (command: string) => {
      direct.push(command);
    },
  };
  associateRibbonCommands(Promise.resolve(needs), (name, handler) => handlers.set(name, handler));
  const press = (name: string) =>
    new Promise<void>((completed) => {
      const handler = handlers.get(name);
      if (handler === undefined) throw new Error(`no handler for ${name}`);
      handler({ completed });
    });
  return { handlers, router, requested, direct, press };
}

describe('the ribbon', () => {
  it('every function the manifest names has its work, and none is left over', () => {
    const manifest = readFileSync(resolve(import.meta.dirname, '../../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, name]) => name);
    const { handlers } = setUp(async () => undefined);
    expect([...handlers.keys()].sort()).toEqual([...ribbonFunctionNames].sort());
    expect(named.filter((name) => name === undefined || !handlers.has(name))).toEqual([]);
  });

  it('a button opens its pane and says what is wanted there, also when pressed twice', async () => {
    const { press, requested, router } = setUp(async () => undefined);
    await press('checkRows');
    expect(router.route.get().name).toBe('domande');
    const first = requested.get();
    expect(first?.action).toBe('check');
    await press('checkRows');
    expect(requested.get()).not.toEqual(first);
  });

  it('a button is completed even when the pane cannot be shown: Excel would grey it out', async () => {
    const { press } = setUp(() => Promise.reject(new Error('refused')));
    await expect(press('prepareReport')).resolves.toBeUndefined();
  });

  it('commands without a pane run at once', async () => {
    const { direct, press } = setUp(async () => undefined);
    await press('undoLast');
    expect(direct).toEqual(['undoLast']);
  });
});
