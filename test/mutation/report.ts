import { readFileSync } from 'node:fs';

/** One change that Stryker made, and whether a test noticed. */
export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Mutants by file, as in the report of a run. */
export type MutantsByFile = ReadonlyMap<string, readonly Mutant[]>;

/** How many mutants of a folder were noticed by a test, of how many; `setAside` carry a comment that says why. */
export interface FolderScore {
  readonly folder: string;
  readonly killed: number;
  readonly of: number;
  readonly setAside: number;
}

/** Reads the mutants of the given files: the report also remembers those of other files from earlier runs. */
export function readMutants(report: string, files: readonly string[]): MutantsByFile {
  const found: { files: Readonly<Record<string, { mutants: readonly Mutant[] }>> } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return new Map(files.map((file) => [file, found.files[file]?.mutants ?? []]));
}

/** The score of each folder that has mutants. A mutant that no test reaches counts as one that survived. */
export function scoreFolders(mutants: MutantsByFile, folders: readonly string[]): readonly FolderScore[] {
  return folders
    .map((folder) => {
      const inside = [...mutants].filter(([file]) => file.startsWith(`${folder}/`)).flatMap(([, list]) => list);
      const killed = inside.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
      const alive = inside.filter(isAlive).length;
      const setAside = inside.filter(({ status }) => status === 'Ignored').length;
      return { folder, killed, of: killed + alive, setAside };
    })
    .filter(({ of }) => of > 0);
}

/** The mutants that no test noticed, one a line: place, kind of change, and what stood there instead. */
export function survivorLines(mutants: MutantsByFile): readonly string[] {
  return [...mutants].flatMap(([file, list]) =>
    list.filter(isAlive).map(({ status, mutatorName, replacement = '', location: { start } }) => {
      const unseen = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${file}:${start.line}:${start.column} ${mutatorName} => ${replacement.replace(/\s+/g, ' ')}${unseen}`;
    }),
  );
}

function isAlive({ status }: Mutant): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}
