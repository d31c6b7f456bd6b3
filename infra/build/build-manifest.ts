import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { developmentAddress } from './served-address.ts';

/** Writes the manifest for the address the add-in is deployed at, such as `https://ambito.example.org/addin`. */
export function buildManifest(outFile: string, address: string): void {
  if (!/^https:\/\/[^\s"<>]+[^/]$/.test(address)) {
    throw new Error(`The add-in's address must be https and without a final slash: ${address}`);
  }
  const manifest = readFileSync(resolve(import.meta.dirname, '../../manifest.xml'), 'utf8');
  writeFileSync(outFile, manifest.replaceAll(developmentAddress, address));
}
