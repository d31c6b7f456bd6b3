const CHUNK_FAILED = 5009;
const UNSUPPORTED = 5001;
const MOST_OPEN = 2;
const COMPRESSED = 1;
const LARGEST_SLICE = 4 * 1024 * 1024;
/** The keys by which office.js marshals files. */
const PARAMETER = { fileType: 0, sliceSize: 1, handle: 2, sliceIndex: 3 } as const;
const PROPERTY = { handle: 0, fileSize: 1 } as const;
const SLICE = { data: 0, size: 1 } as const;

/** The copies of the document handed out by `getFileAsync`: at most two at a time, read in slices, then closed. */
export class DocumentCopies {
  readonly #saveFile: (() => Promise<Uint8Array>) | undefined;
  readonly #copies = new Map<number, Uint8Array>();
  #lastHandle = 0;
  #sliceSize = LARGEST_SLICE;

  constructor(saveFile: (() => Promise<Uint8Array>) | undefined) {
    this.#saveFile = saveFile;
  }

  /** A whole copy in the Compressed form; other forms are not offered. */
  async open(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (this.#saveFile === undefined || Number(data[PARAMETER.fileType]) !== COMPRESSED) return { Error: UNSUPPORTED };
    if (this.#copies.size >= MOST_OPEN) return { Error: CHUNK_FAILED };
    this.#sliceSize = Number(data[PARAMETER.sliceSize]) || LARGEST_SLICE;
    const bytes = await this.#saveFile();
    this.#lastHandle += 1;
    this.#copies.set(this.#lastHandle, bytes);
    return { Error: 0, [PROPERTY.handle]: this.#lastHandle, [PROPERTY.fileSize]: bytes.length };
  }

  chunk(data: Readonly<Record<string, unknown>>): unknown {
    const bytes = this.#copies.get(Number(data[PARAMETER.handle]));
    if (bytes === undefined) return { Error: CHUNK_FAILED };
    const size = this.#sliceSize;
    const start = Number(data[PARAMETER.sliceIndex]) * size;
    const slice = [...bytes.subarray(start, start + size)];
    return { Error: 0, [SLICE.data]: slice, [SLICE.size]: slice.length };
  }

  release(data: Readonly<Record<string, unknown>>): unknown {
    const handle = Object.values(data)
      .map(Number)
      .find((value) => this.#copies.has(value));
    if (handle !== undefined) this.#copies.delete(handle);
    return { Error: 0 };
  }
}
