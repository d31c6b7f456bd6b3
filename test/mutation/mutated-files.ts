import { execFileSync } from 'node:child_process';
import { tsFilesUnder } from './ts-files-under.ts';

/** What tests must guard so closely that any change of it is noticed: rules, ranking, checks and what these rest on. */
export const guardedFolders = ['shared/rules', 'shared/ranking', 'shared/validation', 'shared/values'] as const;

/**
 * The guarded files, all or those that a word names (a file or a folder), and of these, with `--since <commit>`, those
 * that differ from the commit.
 *
 * @throws Error when a word names nothing guarded
 */
export function mutatedFiles(root: string, words: readonly string[]): readonly string[] {
  const guarded = guardedFolders.flatMap((folder) => tsFilesUnder(root, folder));
  const at = words.indexOf('--since');
  const names = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + 2)];
  const named = names.length === 0 ? guarded : names.flatMap((name) => filesNamed(guarded, name));
  if (at < 0) return named;
  const changed = filesChanged(root, words[at + 1]);
  return named.filter((file) => changed.has(file));
}

function filesNamed(guarded: readonly string[], name: string): readonly string[] {
  const path = name.replace(/\/$/, '');
  const files = guarded.filter((file) => file === path || file.startsWith(`${path}/`));
  if (files.length === 0) throw new Error(`${name} names no file under ${guardedFolders.join(', ')}`);
  return files;
}

function filesChanged(root: string, commit: string | undefined): ReadonlySet<string> {
  if (commit === undefined) throw new Error('--since needs a commit, as in --since main');
  const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  const differing = git('diff', '--name-only', commit, '--', ...guardedFolders);
  const added = git('ls-files', '--others', '--exclude-standard', '--', ...guardedFolders);
  return new Set(`${differing}${added}`.split('\n'));
}
