import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');

describe('the repository', () => {
  it('has only the agreed entries at its top level', () => {
    const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const agreed =
      'addin functions shared manifest.xml infra test package.json tsconfig.json README.md package-lock.json LICENSE publiccode.yml'.split(
        ' ',
      );
    expect([...entries].filter((entry) => !entry.startsWith('.') && !agreed.includes(entry))).toEqual([]);
  });

  it('has lock files without download addresses', () => {
    const locks = files.filter((file) => file.endsWith('package-lock.json'));
    expect(locks.length).toBeGreaterThan(0);
    for (const lock of locks) expect(readFileSync(lock, 'utf8'), lock).not.toMatch(/"resolved"|registry\./);
  });

  // npm leaves out of the lock file what its registry lacks, and `npm ci` then refuses the file on every machine.
  it('has lock files that name every optional package, those of other platforms too', () => {
    for (const lock of files.filter((file) => file.endsWith('package-lock.json'))) {
      const { packages }: LockFile = JSON.parse(readFileSync(lock, 'utf8'));
      const named = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
      const optional = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
        Object.keys(optionalDependencies),
      );
      expect(
        optional.filter((name) => !named.has(name)),
        lock,
      ).toEqual([]);
    }
  });

  it('names no path of a machine', () => {
    const paths = /\/(root|home|work)\/[a-z]+\//;
    const texts = files.filter((file) => /\.(ts|tsx|md|json|yml|xml|html|css|cjs|sh)$/.test(file));
    const guilty = texts.filter((file) => paths.test(readFileSync(file, 'utf8')));
    expect(guilty).toEqual([]);
  });
});
