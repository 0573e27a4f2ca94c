import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { checkImports } from './imports.ts';
import type { Violation } from './violation.ts';
import { checkWords } from './words.ts';

const PROGRAMS = ['extension', 'server', 'shared'];

export interface TreeReport {
  readonly violations: readonly Violation[];
  /** Source files of the programs that the import rules saw. */
  readonly modules: readonly string[];
}

/** Checks the tree in `root`, the project itself or a planted one. Throws when the tools saw another number of modules than lie in the folders. */
export async function checkTree(root: string): Promise<TreeReport> {
  const folders = PROGRAMS.filter((folder) => existsSync(join(root, folder)));
  const sources = sourceFiles(root, folders);
  const { violations, modules } = await checkImports(root, folders);
  const unseen = sources.filter((file) => !modules.includes(file));
  if (modules.length === 0 || unseen.length > 0) {
    throw new Error(`The import rules saw ${modules.length} of ${sources.length} modules; not seen: ${unseen.join(', ')}`);
  }
  return { violations: [...violations, ...checkWords(root, [...sources, ...sourceFiles(root, ['test'])])], modules };
}

function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root, exclude: ['**/node_modules/**', 'test/boundaries/plants/**'] }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}
