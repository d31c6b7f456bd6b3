/** Ribbon commands that the add-in is carrying out: Office waits for `event.completed()`. */
export class PendingCommands {
  readonly #waiting = new Map<string, () => void>();

  /** Starts the command; resolves when the add-in says that it is done. */
  run(controlId: string, start: () => void): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(controlId, resolve);
      start();
    });
  }

  /** The completion message of the page: the command's id is its first value, whatever the key. */
  done(data: Readonly<Record<string, unknown>>): void {
    for (const value of Object.values(data)) {
      const resolve = typeof value === 'string' ? this.#waiting.get(value) : undefined;
      if (resolve === undefined) continue;
      this.#waiting.delete(String(value));
      resolve();
    }
  }
}
