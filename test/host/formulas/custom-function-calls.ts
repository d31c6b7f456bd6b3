import type { ModelValue } from '../model/workbook-snapshot.ts';
import type { CustomFunction } from './custom-function-catalog.ts';

/** How a call reaches the add-in's runtime. */
export interface CustomFunctionPort {
  readonly invoke: (call: {
    readonly invocationId: number;
    readonly functionId: string;
    readonly parameters: readonly unknown[];
    readonly callerAddress: string;
    readonly flags: number;
    /** Where the arguments lie, for a function that asks for it. */
    readonly parameterAddresses: readonly string[] | null;
  }) => void;
  readonly cancel: (invocationId: number) => void;
}

/** What the add-in answered, or null while it has not. */
export type CallResult = ModelValue | readonly (readonly ModelValue[])[];

interface Call {
  readonly invocationId: number;
  readonly isCancelable: boolean;
  readonly isStreaming: boolean;
  result: CallResult | null;
  /** What the data types of the result show, by their place in it. */
  shown: readonly ShownEntity[];
  isSettled: boolean;
}

/** A data type in an answer: its value is an error to whoever calculates, and a text to whoever looks. */
export interface ShownEntity {
  readonly down: number;
  readonly right: number;
  readonly text: string;
}

const ERROR_TEXTS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const CANCELABLE = 1;
const STREAMING = 2;

/** The calls each formula cell has open or answered. A cell asks the same question only once until it is told to ask again. */
export class CustomFunctionCalls<CellKey> {
  port: CustomFunctionPort | null = null;
  /** How many calls were ever sent. */
  sent = 0;
  readonly #cells = new Map<CellKey, Map<string, Call>>();
  readonly #open = new Map<number, { readonly key: CellKey; readonly call: Call }>();
  #lastId = 0;

  get pending(): number {
    let count = 0;
    for (const { call } of this.#open.values()) if (!call.isSettled) count += 1;
    return count;
  }

  /** The answer to the question, sending it when it is new for the cell; null while the answer is awaited. */
  ask(
    key: CellKey,
    called: CustomFunction,
    parameters: readonly unknown[],
    addresses: { readonly caller: string; readonly parameters: readonly string[] },
  ): CallResult | null {
    const question = JSON.stringify([called.id, parameters]);
    const calls = this.#cells.get(key) ?? new Map<string, Call>();
    this.#cells.set(key, calls);
    const known = calls.get(question);
    if (known !== undefined) return known.result;
    this.#lastId += 1;
    const { isCancelable, isStreaming } = called;
    const call: Call = {
      invocationId: this.#lastId,
      isCancelable,
      isStreaming,
      result: null,
      shown: [],
      isSettled: false,
    };
    calls.set(question, call);
    this.#open.set(call.invocationId, { key, call });
    this.sent += 1;
    this.port?.invoke({
      invocationId: call.invocationId,
      functionId: called.id,
      parameters,
      callerAddress: addresses.caller,
      parameterAddresses: called.wantsParameterAddresses ? addresses.parameters : null,
      flags: (isCancelable ? CANCELABLE : 0) | (isStreaming ? STREAMING : 0),
    });
    return null;
  }

  /** Takes an answer in; gives the cell that waited for it, or null when nobody does any more. */
  settle(invocationId: number, ok: boolean, value: unknown, errorCode: number | undefined): CellKey | null {
    const waiting = this.#open.get(invocationId);
    if (waiting === undefined) return null;
    waiting.call.result = ok ? resultOf(value) : (ERROR_TEXTS[errorCode ?? 7] ?? '#VALUE!');
    waiting.call.shown = ok ? entitiesIn(value) : [];
    waiting.call.isSettled = true;
    if (!waiting.call.isStreaming) this.#open.delete(invocationId);
    return waiting.key;
  }

  /** The data types in what a cell was answered. */
  shownIn(key: CellKey): readonly ShownEntity[] {
    return [...(this.#cells.get(key)?.values() ?? [])].flatMap((call) => call.shown);
  }

  /** Forgets what a cell asked, cancelling what is still open: the formula changed, went away or must ask again. */
  forget(key: CellKey, keep: ReadonlySet<string> = new Set()): void {
    const calls = this.#cells.get(key);
    for (const [question, call] of calls ?? []) {
      if (keep.has(question)) continue;
      calls?.delete(question);
      if (!this.#open.delete(call.invocationId)) continue;
      if (call.isCancelable || call.isStreaming) this.port?.cancel(call.invocationId);
    }
    if (calls?.size === 0) this.#cells.delete(key);
  }

  /** The name under which a question is kept: what `forget` may keep. */
  questionOf(called: CustomFunction, parameters: readonly unknown[]): string {
    return JSON.stringify([called.id, parameters]);
  }
}

function resultOf(value: unknown): CallResult {
  if (Array.isArray(value))
    return value.map((line) => (Array.isArray(line) ? line.map(cellValueOf) : [cellValueOf(line)]));
  return cellValueOf(value);
}

/** A null shows as 0, as in Excel; an error inside an array travels as an object. */
function cellValueOf(value: unknown): ModelValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const fields = Object.fromEntries(Object.entries(value));
  if (typeof fields.basicValue === 'number' || typeof fields.basicValue === 'string') return fields.basicValue;
  return typeof fields.code === 'string' && fields.code.startsWith('#') ? fields.code : '#VALUE!';
}

function entitiesIn(value: unknown): ShownEntity[] {
  const rows = Array.isArray(value) ? value : [[value]];
  return rows.flatMap((line, down) =>
    (Array.isArray(line) ? line : [line]).flatMap((one: unknown, right: number) => {
      const { type, text } = Object.fromEntries(Object.entries(Object(one)));
      return type === 'Entity' && typeof text === 'string' ? [{ down, right, text }] : [];
    }),
  );
}
