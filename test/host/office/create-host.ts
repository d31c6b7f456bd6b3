import { answerRequest } from '../excel/answer-request.ts';
import { ExcelSession } from '../excel/excel-session.ts';
import { workbookObject } from '../excel/workbook.ts';
import { readCatalog } from '../formulas/custom-function-catalog.ts';
import { FormulaEngine } from '../formulas/formula-engine.ts';
import type { WorkbookModel } from '../model/workbook-model.ts';
import type { ChartSnapshot } from '../model/workbook-snapshot.ts';
import { appContext } from './app-context.ts';
import { Conversation, type Request, record } from './conversation.ts';
import { DocumentCopies } from './document-copies.ts';
import { FunctionMessages } from './function-messages.ts';
import { eventsOf } from './model-events.ts';
import { PendingCommands } from './pending-commands.ts';
import { type RuntimeWindow, serviceObject } from './services.ts';

export interface HostOptions {
  /** Where the add-in will live; its `name` and `src` are set here. */
  readonly iframe: HTMLIFrameElement;
  readonly model: WorkbookModel;
  /** `1.14` (the floor) to `1.18`. */
  readonly apiVersion: string;
  readonly locale: string;
  /** https, on this page's own hostname: office.js trusts no other. */
  readonly addinUrl: string;
  /** The namespace of the manifest and the contents of its metadata file. */
  readonly customFunctions?: { readonly namespace: string; readonly metadata: unknown };
  /** The add-in shows or hides its pane. */
  readonly showPane?: (visible: boolean) => void;
  /** The file as it would be saved, for `getFileAsync`. */
  readonly saveFile?: () => Promise<Uint8Array>;
  readonly chartImage?: (chart: ChartSnapshot, width: number, height: number) => Promise<string>;
  /** What `Office.context.officeTheme` shows, as desktop Excel fills it (`{isDarkTheme: true, …}`). */
  readonly officeTheme?: Readonly<Record<string, unknown>>;
  /** `Office.context.ui.openBrowserWindow` where the browser refuses a window to the frame. */
  readonly openWindow?: (url: string) => void;
}

/** The Excel that an add-in page believes it runs in. */
export interface Host {
  readonly session: ExcelSession;
  readonly engine: FormulaEngine;
  /** The add-in's functions are registered and office.js is ready. */
  readonly ready: Promise<void>;
  /** Presses a ribbon button that runs a function; resolves when the add-in calls `event.completed()`. */
  readonly pressButton: (controlId: string, functionName: string) => Promise<void>;
  /** The person opened or closed the pane: the page keeps running either way. */
  readonly setPane: (visible: boolean) => void;
  /** No request is open and every custom function has answered. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
}

const EVENT = { documentSelection: 2, richApi: 33, command: 39 } as const;
const METHOD = {
  saveSettings: 76,
  documentCopy: 77,
  documentChunk: 80,
  releaseCopy: 81,
  richApi: 93,
  commandDone: 94,
} as const;

/** Opens the add-in in the iframe and plays Excel on the web to it. */
export function createHost(options: HostOptions): Host {
  const { model, iframe } = options;
  const session = new ExcelSession({
    model,
    apiVersion: options.apiVersion,
    ...(options.chartImage && { chartImage: options.chartImage }),
  });
  const engine = new FormulaEngine(model);
  session.recalculate = (scope) => engine.recalculate(scope);
  const conversationId = `workbench-${crypto.randomUUID()}`;
  const { origin } = new URL(options.addinUrl);
  const commands = new PendingCommands();
  const copies = new DocumentCopies(options.saveFile);
  let tellReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    tellReady = resolve;
  });

  const runtime: RuntimeWindow = {
    state: 'Visible',
    startState: 'Inactive',
    show: (visible) => {
      options.showPane?.(visible);
      tellPane(visible);
    },
    engine,
    functionsReady: () => {
      const { customFunctions } = options;
      if (customFunctions !== undefined)
        engine.register(readCatalog(customFunctions.namespace, customFunctions.metadata));
      tellReady();
    },
  };
  const roots = {
    root: () => workbookObject(session),
    service: (typeName: string) => serviceObject(typeName, runtime, session),
  };

  const conversation = new Conversation(iframe, origin, conversationId, (request) => answer(request));
  const messages = new FunctionMessages((entries) => conversation.fire(EVENT.richApi, { ArrayData: entries }));
  engine.calls.port = messages;
  const stopEvents = model.subscribe((change) => {
    if (change.kind === 'selection') conversation.fire(EVENT.documentSelection, {});
    if (!session.eventsEnabled || session.subscriptions.size === 0) return;
    for (const event of eventsOf(change, model)) {
      if (session.subscriptions.has(`${event.number}:${event.targetId}`)) messages.sendEvent(event);
    }
  });

  function tellPane(visible: boolean): void {
    messages.sendEvent({ number: PANE_EVENT, targetId: '', args: { visibility: visible ? 'Visible' : 'Hidden' } });
  }

  async function answer({ actionName, data }: Request): Promise<unknown> {
    if (actionName === 'ContextActivationManager_getAppContextAsync') return context();
    if (actionName === 'ContextActivationManager_notifyHost') return undefined;
    if (actionName === 'ContextActivationManager_openWindowInHost') return options.openWindow?.(String(data.strUrl));
    if (actionName !== 'executeMethod') return unsupported(actionName);
    const method = Number(record(data.DdaMethod).DispatchId);
    switch (method) {
      case METHOD.richApi:
        return richApi(Array.isArray(data.ArrayData) ? String(data.ArrayData[4]) : '');
      case METHOD.saveSettings:
        return saveSettings(data);
      case METHOD.commandDone:
        commands.done(data);
        return { Error: 0 };
      case METHOD.documentCopy:
        return copies.open(data);
      case METHOD.documentChunk:
        return copies.chunk(data);
      case METHOD.releaseCopy:
        return copies.release(data);
      default:
        return unsupported(`executeMethod ${method}`);
    }
  }

  async function richApi(body: string): Promise<unknown> {
    return { Version: 1, Error: 0, Data: [200, [], await answerRequest(body, session, roots)] };
  }

  function saveSettings(data: Readonly<Record<string, unknown>>): unknown {
    model.documentSettings = savedSettings(data);
    model.emit({ kind: 'document', what: 'documentSettings' });
    return { Error: 0 };
  }

  function context(): Record<string, unknown> {
    return appContext({
      addinOrigin: origin,
      documentUrl: `https://cartella.example/${encodeURIComponent(model.name)}`,
      apiVersion: options.apiVersion,
      locale: options.locale,
      settings: model.documentSettings,
      officeTheme: options.officeTheme ?? null,
      conversationId,
      width: iframe.clientWidth,
      height: iframe.clientHeight,
    });
  }

  function unsupported(name: string): unknown {
    session.unknownMembers.add(name);
    return { Error: UNSUPPORTED };
  }

  openFrame(iframe, frameName(conversationId, options.locale), options.addinUrl);

  return {
    session,
    engine,
    ready,
    pressButton: (controlId, functionName) =>
      commands.run(controlId, () =>
        conversation.fire(EVENT.command, {
          0: controlId,
          1: functionName,
          2: JSON.stringify({ source: { id: controlId } }),
        }),
      ),
    setPane: (visible) => {
      runtime.state = visible ? 'Visible' : 'Background';
      tellPane(visible);
    },
    idle: async () => {
      do await engine.idle();
      while (conversation.open > 0 && (await nextTask()));
    },
    close: () => {
      stopEvents();
      conversation.close();
      iframe.removeAttribute('src');
    },
  };
}

/** The settings as office.js sends them: pairs of name and JSON text. */
function savedSettings(data: Readonly<Record<string, unknown>>): Map<string, string> {
  const pairs: unknown = record(data.DdaSettingsMethod).Properties;
  if (!Array.isArray(pairs)) return new Map();
  return new Map(pairs.map((pair) => (Array.isArray(pair) ? [String(pair[0]), String(pair[1])] : ['', ''])));
}

const UNSUPPORTED = 5001;
/** `Office.addin.onVisibilityModeChanged`. */
const PANE_EVENT = 65_539;

/** A frame takes its name only when it enters the page: one that is there already is taken out and put back. */
function openFrame(iframe: HTMLIFrameElement, name: string, url: string): void {
  const { parentNode, nextSibling } = iframe;
  iframe.remove();
  iframe.name = name;
  iframe.src = url;
  parentNode?.insertBefore(iframe, nextSibling);
}

/** The name by which office.js recognises its host before anything is exchanged. */
function frameName(conversationId: string, locale: string): string {
  const sharedRuntimeWithFunctions = 3;
  return JSON.stringify({
    baseFrameName: 'workbench',
    hostInfo: `Excel$Web$16.00$${locale}$telemetry$$$${sharedRuntimeWithFunctions}`,
    xdmInfo: `${conversationId}|ambito|${window.location.origin}`,
    serializerVersion: 1,
  });
}

function nextTask(): Promise<true> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(true);
    port2.postMessage(null);
  });
}
