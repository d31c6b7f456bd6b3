/** Something the page brings while cells may already wait for it: Excel calculates before the page has read the workbook. */
export class Arrival<Value> {
  #value: Value | null = null;
  #waiting: Promise<Value | null> | null = null;
  #settle: (value: Value | null) => void = () => undefined;

  /** @param longestWait milliseconds after which a cell goes on without it */
  constructor(readonly longestWait: number) {}

  /** What is there now. */
  get known(): Value | null {
    return this.#value;
  }

  /** It is there: whoever waits goes on, the others take it at their next calculation. */
  bring(value: Value): void {
    this.#value = value;
    this.#settle(value);
  }

  /** It is there no more. */
  forget(): void {
    this.#value = null;
  }

  /** The value; `null` when the longest wait has not brought it. */
  wait(): Value | Promise<Value | null> {
    return this.#value ?? this.#waiting ?? this.#startWaiting();
  }

  #startWaiting(): Promise<Value | null> {
    const waiting = new Promise<Value | null>((resolve) => {
      const timer = setTimeout(() => this.#settle(null), this.longestWait);
      this.#settle = (value) => {
        clearTimeout(timer);
        this.#waiting = null;
        this.#settle = () => undefined;
        resolve(value);
      };
    });
    this.#waiting = waiting;
    return waiting;
  }
}
