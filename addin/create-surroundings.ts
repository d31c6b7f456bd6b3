import { createCurrentCall } from './call/current-call.ts';
import { demonstrationCall } from './call/demonstration-call.ts';
import { readCalls } from './call/read-calls.ts';
import { shareRulesWithFormulas } from './call/share-rules.ts';
import { type Api, createApi } from './client/api.ts';
import { watchConnection } from './client/connection.ts';
import { noticeLapsedSignIn } from './client/notice-lapsed-sign-in.ts';
import { createSend } from './client/send.ts';
import { createSession } from './client/session.ts';
import { createSignIn } from './client/sign-in/create-sign-in.ts';
import { watchDarkMode } from './panes/shell/dark-mode.ts';
import type { RequestedAction } from './ribbon/requested-action.ts';
import type { Outcome } from './ribbon/run-direct.ts';
import { createRouter } from './router.ts';
import { createValueStore } from './state/value-store.ts';
import type { Surroundings } from './surroundings.ts';
import { acceptRules } from './workbook/accept-rules.ts';
import { refreshFormulas } from './workbook/refresh-formulas.ts';
import { readMemory, remember } from './workbook/workbook-memory.ts';

/** Wires the real clock, network, Office and workbook together; everything else is handed what it needs. */
export async function createSurroundings(insideExcel: boolean): Promise<Surroundings> {
  const now = () => Date.now();
  const newId = () => crypto.randomUUID();
  const watch = watchConnection(now);
  const signIn = await createSignIn(now);
  const send = createSend({
    baseUrl: __API_ORIGIN__,
    fetch: (url, init) => fetch(url, init),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
    newId,
    token: (renew) => signIn.token(renew),
    watch,
  });
  const api: Api = createApi(noticeLapsedSignIn(send, () => session.lapse()));
  const session = createSession(signIn, () => api.me());
  return {
    api,
    signIn,
    session,
    connection: watch.connection,
    router: createRouter(window),
    dark: watchDarkMode({
      officeTheme: insideExcel ? Office.context.officeTheme : undefined,
      preference: window.matchMedia('(prefers-color-scheme: dark)'),
    }),
    requested: createValueStore<RequestedAction | null>(null),
    outcome: createValueStore<Outcome | null>(null),
    currentCall: createCurrentCall({
      readMemory,
      remember,
      demonstration: demonstrationCall,
      readCalls: (membership) => readCalls(api, membership),
      onChosen: (chosen) => shareRulesWithFormulas(chosen, now),
      acceptRules,
      recalculate: refreshFormulas,
    }),
    insideExcel,
    now,
    newId,
  };
}
