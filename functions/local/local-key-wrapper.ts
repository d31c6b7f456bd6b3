import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeyContext, KeyWrapper } from '../store/key-wrapper.ts';
import { openBlob, sealBlob } from '../store/seal-blob.ts';

/** Wraps data keys under a master key held in memory: development and tests only. */
export function localKeyWrapper(master: Uint8Array): KeyWrapper {
  return {
    async wrap(key, context) {
      return sealBlob(master, 1, place(context), Buffer.from(key).toString('base64'));
    },
    async unwrap(wrapped, context) {
      return Buffer.from(String(openBlob(master, place(context), wrapped)), 'base64');
    },
  };
}

/** The same with the master key in a file, readable by its owner only, made at the first use. */
export function keyFileWrapper(path: string): KeyWrapper {
  if (!existsSync(path)) makeKeyFile(path);
  const master = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (master.length !== 32) throw new Error('The local key file does not hold a 32-byte key.');
  return localKeyWrapper(master);
}

// Written aside and linked into place: of two processes starting together one makes the key and the other reads it.
function makeKeyFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft);
  }
}

function place(context: KeyContext): { pk: string; sk: string; sealedClass: string } {
  return { pk: context.ambito, sk: context.name, sealedClass: 'dataKey' };
}
