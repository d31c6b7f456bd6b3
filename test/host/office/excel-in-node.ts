import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { answerRequest } from '../excel/answer-request.ts';
import { ExcelSession } from '../excel/excel-session.ts';
import { workbookObject } from '../excel/workbook.ts';
import type { CustomFunctionPort } from '../formulas/custom-function-calls.ts';
import { readCatalog } from '../formulas/custom-function-catalog.ts';
import { type CallAnswer, FormulaEngine } from '../formulas/formula-engine.ts';
import { Refusal } from '../model/refusal.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import { eventsOf } from './model-events.ts';

export interface NodeExcelOptions {
  readonly model: WorkbookModel;
  /** `1.14` unless said otherwise. */
  readonly apiVersion?: string;
  /** The add-in's functions, called directly: metadata as generated, one implementation by id. */
  readonly customFunctions?: {
    readonly namespace: string;
    readonly metadata: unknown;
    readonly implementations: Readonly<Record<string, (...parameters: unknown[]) => unknown>>;
  };
}

/** The real client library of office.js over a workbook in memory, without a browser. */
export interface NodeExcel {
  /** What add-in code sees as the global `Excel`; also put there. */
  readonly Excel: typeof Excel;
  readonly session: ExcelSession;
  readonly engine: FormulaEngine;
}

/**
 * Runs the proxies of office.js (batching, load, tracking, events) in this process: for tests of code that calls
 * `Excel.run`. `globalThis.Excel` and `globalThis.Office` answer for the last workbook opened.
 */
export function openExcelInNode(options: NodeExcelOptions): NodeExcel {
  const { model, apiVersion = '1.14' } = options;
  const session = new ExcelSession({ model, apiVersion });
  const engine = new FormulaEngine(model);
  session.recalculate = (scope) => engine.recalculate(scope);
  if (options.customFunctions !== undefined) connectFunctions(engine, options.customFunctions);
  const library = clientLibrary();
  library.version.apiMinor = session.apiMinor;
  library.OfficeExtension.HostBridge.init(bridgeTo(session));
  Object.assign(globalThis, {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
  });
  return { Excel: library.Excel, session, engine };
}

interface Bridge {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost: (message: string) => void;
}

interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: { readonly HostBridge: { readonly init: (bridge: Bridge) => void } };
  readonly Office: unknown;
  /** What `isSetSupported` answers by. */
  readonly version: { apiMinor: number };
}

const CALL = 1;
const MESSAGES = 3;
const EVENT_CATEGORY = 65_536;

function bridgeTo(session: ExcelSession): Bridge {
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const { id, type, message } = JSON.parse(text);
      if (type !== CALL) return;
      void respond(session, message.body).then((body) => {
        bridge.onMessageFromHost(JSON.stringify({ id, type: CALL, message: { statusCode: 200, headers: {}, body } }));
      });
    },
    onMessageFromHost: () => undefined,
  };
  session.model.subscribe((change) => {
    if (!session.eventsEnabled) return;
    for (const { number, targetId, args } of eventsOf(change, session.model)) {
      if (!session.subscriptions.has(`${number}:${targetId}`)) continue;
      const entries = [[EVENT_CATEGORY, number, targetId, JSON.stringify(args), 0]];
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ type: MESSAGES, message: { entries } })));
    }
  });
  return bridge;
}

function respond(session: ExcelSession, body: unknown): Promise<string> {
  return answerRequest(typeof body === 'string' ? body : JSON.stringify(body), session, {
    root: () => workbookObject(session),
    service: (typeName) => {
      throw new Refusal('ApiNotFound', `The service could not be found: ${typeName}`);
    },
  });
}

function connectFunctions(engine: FormulaEngine, functions: NonNullable<NodeExcelOptions['customFunctions']>): void {
  const { namespace, metadata, implementations } = functions;
  let waiting: CallAnswer[] = [];
  // Answers of one moment come together, as office.js flushes them.
  const answer = (one: CallAnswer) => {
    if (waiting.length === 0) {
      setImmediate(() => {
        const answers = waiting;
        waiting = [];
        engine.answer(answers);
      });
    }
    waiting.push(one);
  };
  const port: CustomFunctionPort = {
    invoke: ({ invocationId, functionId, parameters, callerAddress, parameterAddresses }) => {
      void Promise.resolve()
        .then(() => implementations[functionId]?.(...parameters, { address: callerAddress, parameterAddresses }))
        .then(
          (value) => answer({ invocationId, ok: true, value, errorCode: undefined }),
          (error: unknown) => answer({ invocationId, ok: false, value: String(error), errorCode: errorCodeOf(error) }),
        );
    },
    cancel: () => undefined,
  };
  engine.calls.port = port;
  engine.register(readCatalog(namespace, metadata));
}

function errorCodeOf(error: unknown): number {
  const { code } = Object.fromEntries(Object.entries(Object(error)));
  return { '#N/A': 1, '#DIV/0!': 5, '#NUM!': 6, '#NULL!': 8 }[String(code)] ?? 7;
}

let loaded: ClientLibrary | null = null;

/** office.js compiled once: the part after its talk with the browser and before its custom functions runtime. */
function clientLibrary(): ClientLibrary {
  if (loaded !== null) return loaded;
  const file = join(import.meta.dirname, '../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const source = readFileSync(file, 'utf8');
  const helpers = source.slice(source.indexOf('var __extends ='), source.indexOf('var OfficeExt;'));
  const core = source.indexOf('\nvar OfficeExtension;', source.indexOf('\nvar OfficeExtension;') + 1);
  const end = source.lastIndexOf('})(Excel || (Excel = {}));') + '})(Excel || (Excel = {}));'.length;
  const version = { apiMinor: 14 };
  const Office = officeGlobal(() => version.apiMinor);
  const load = compileFunction(`${helpers}\n${source.slice(core, end)}\nreturn { Excel, OfficeExtension };`, [
    'window',
    'Office',
    'OSF',
  ]);
  const page = { Promise, Office, navigator: { userAgent: 'node' }, setTimeout, clearTimeout };
  loaded = { ...load(page, Office, undefined), Office, version };
  if (loaded === null) throw new Error('office.js did not load');
  return loaded;
}

function officeGlobal(apiMinor: () => number): unknown {
  const isSetSupported = (name: string, version = '1.1') =>
    name !== 'ExcelApi'
      ? name !== 'ExcelApiOnline' && name !== 'ExcelApiDesktop'
      : Number(String(version).split('.')[1] ?? 0) <= apiMinor();
  return {
    context: { platform: 'OfficeOnline', host: 'Excel', requirements: { isSetSupported }, displayLanguage: 'it-IT' },
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'OfficeOnline' }),
    Promise,
  };
}
