/** What a data key is for; bound to the wrapped bytes, so that one Ambito's key cannot stand in for another's. */
export interface KeyContext {
  readonly ambito: string;
  /** `DATA#0001`, `LOOKUP#0001`. */
  readonly name: string;
}

/** Wraps data keys under a key that never leaves its keeper: KMS on AWS, a key file in development. */
export interface KeyWrapper {
  wrap(key: Uint8Array, context: KeyContext): Promise<Uint8Array>;
  unwrap(wrapped: Uint8Array, context: KeyContext): Promise<Uint8Array>;
}
