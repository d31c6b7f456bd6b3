const CHUNK_FAILED = 5009;
const UNSUPPORTED = 5001;
const MOST_OPEN = 2;

/** The copies of the document handed out by `getFileAsync`: at most two at a time, read in slices, then closed. */
export class DocumentCopies {
  readonly #saveFile: (() => Promise<Uint8Array>) | undefined;
  readonly #copies = new Map<number, Uint8Array>();
  #lastHandle = 0;

  constructor(saveFile: (() => Promise<Uint8Array>) | undefined) {
    this.#saveFile = saveFile;
  }

  async open(): Promise<unknown> {
    if (this.#saveFile === undefined) return { Error: UNSUPPORTED };
    if (this.#copies.size >= MOST_OPEN) return { Error: CHUNK_FAILED };
    const bytes = await this.#saveFile();
    this.#lastHandle += 1;
    this.#copies.set(this.#lastHandle, bytes);
    return { Error: 0, Properties: { Handle: this.#lastHandle, FileSize: bytes.length, SliceSize: 4 * 1024 * 1024 } };
  }

  chunk(data: Readonly<Record<string, unknown>>): unknown {
    const request = Object.fromEntries(Object.entries(Object(data.SliceRequest ?? data)));
    const bytes = this.#copies.get(Number(request.Handle ?? request.FileHandle));
    if (bytes === undefined) return { Error: CHUNK_FAILED };
    const size = Number(request.SliceSize ?? 4 * 1024 * 1024);
    const start = Number(request.Index ?? request.SliceIndex ?? 0) * size;
    return { Error: 0, Data: [...bytes.subarray(start, start + size)] };
  }

  release(data: Readonly<Record<string, unknown>>): unknown {
    const handle = Object.values(data)
      .map(Number)
      .find((value) => this.#copies.has(value));
    if (handle !== undefined) this.#copies.delete(handle);
    return { Error: 0 };
  }
}
