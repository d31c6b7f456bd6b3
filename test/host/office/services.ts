import type { ExcelSession } from '../excel/excel-session.ts';
import { type HostClass, HostObject } from '../excel/host-class.ts';
import type { FormulaEngine } from '../formulas/formula-engine.ts';
import { Refusal } from '../model/refusal.ts';

/** What the services of the shared runtime may do to the window around them. */
export interface RuntimeWindow {
  /** `Inactive`, `Background` (running without a pane) or `Visible`. */
  state: string;
  /** What happens when the document is opened again. */
  startState: string;
  readonly show: (visible: boolean) => void;
  readonly functionsReady: () => void;
  readonly engine: FormulaEngine;
}

/** The service objects office.js asks for beside the workbook. */
export function serviceObject(typeName: string, runtime: RuntimeWindow, session: ExcelSession): HostObject {
  const service = SERVICES[typeName];
  if (service !== undefined) return HostObject.of(service, runtime, session);
  session.unknownMembers.add(typeName);
  throw new Refusal('ApiNotFound', `The service could not be found: ${typeName}`);
}

const customFunctions: HostClass<RuntimeWindow> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (runtime) => {
      runtime.functionsReady();
      return null;
    },
    setInvocationArrayResults: (runtime, args) => {
      runtime.engine.answer(args.list(0).map(answerFromArray));
      return null;
    },
    setInvocationResults: (runtime, args) => {
      runtime.engine.answer(args.list(0).map(answerFromObject));
      return null;
    },
    _GetEnabledFeatures: () => [],
  },
};

const appRuntime: HostClass<RuntimeWindow> = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (runtime) => runtime.state,
    setAppRuntimeState: (runtime, args) => {
      runtime.state = args.text(0);
      runtime.show(runtime.state === VISIBLE);
      return null;
    },
  },
};

const appRuntimePersistence: HostClass<RuntimeWindow> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: (runtime) => runtime.startState,
    setAppRuntimeStartState: (runtime, args) => {
      runtime.startState = args.text(0);
      return null;
    },
  },
};

const addinInternal: HostClass<RuntimeWindow> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

const VISIBLE = 'Visible';

const SERVICES: Readonly<Record<string, HostClass<RuntimeWindow>>> = {
  'Microsoft.ExcelServices.CustomFunctions': customFunctions,
  'Microsoft.AppRuntime.AppRuntimeService': appRuntime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': appRuntimePersistence,
  'Microsoft.InternalService.AddinInternalService': addinInternal,
};

function answerFromArray(entry: unknown) {
  const [id, ok, value, errorCode]: unknown[] = Array.isArray(entry) ? entry : [];
  return {
    invocationId: Number(id),
    ok: ok === true,
    value,
    errorCode: typeof errorCode === 'number' ? errorCode : undefined,
  };
}

function answerFromObject(entry: unknown) {
  const { id, value, failed, errorCode } = Object.fromEntries(Object.entries(Object(entry)));
  return {
    invocationId: Number(id),
    ok: failed !== true,
    value,
    errorCode: typeof errorCode === 'number' ? errorCode : undefined,
  };
}
