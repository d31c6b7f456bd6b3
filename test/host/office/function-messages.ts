import type { CustomFunctionPort } from '../formulas/custom-function-calls.ts';
import type { ExcelEvent } from './model-events.ts';

const FUNCTION_CATEGORY = 1;
const EVENT_CATEGORY = 65_536;
const INVOKE = 1000;
const CANCEL = 1001;

/** Messages to the rich API event of the page, those of one moment in one envelope, in order. */
export class FunctionMessages implements CustomFunctionPort {
  readonly #send: (entries: readonly unknown[]) => void;
  #waiting: unknown[] = [];
  #lastId = 0;

  constructor(send: (entries: readonly unknown[]) => void) {
    this.#send = send;
  }

  invoke(call: Parameters<CustomFunctionPort['invoke']>[0]): void {
    const message = [
      call.invocationId,
      call.functionId,
      call.parameters,
      call.callerAddress,
      call.flags,
      call.parameterAddresses,
    ];
    this.#queue([FUNCTION_CATEGORY, INVOKE, '', JSON.stringify(message)]);
  }

  cancel(invocationId: number): void {
    this.#queue([FUNCTION_CATEGORY, CANCEL, '', JSON.stringify({ invocationId })]);
  }

  sendEvent({ number, targetId, args }: ExcelEvent): void {
    this.#queue([EVENT_CATEGORY, number, targetId, JSON.stringify(args)]);
  }

  #queue(entry: readonly unknown[]): void {
    if (this.#waiting.length === 0) queueMicrotask(() => this.#flush());
    this.#lastId += 1;
    this.#waiting.push([...entry, this.#lastId, false]);
  }

  #flush(): void {
    const entries = this.#waiting;
    this.#waiting = [];
    this.#send(entries);
  }
}
