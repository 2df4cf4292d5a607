import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What scripts remember between runs; a fresh clone has none of it. */
export const cacheFolder = cacheFolderOf(root);

export function cacheFolderOf(folder) {
  return join(folder, 'node_modules', '.cache', 'through-train');
}

/** Says the same in both languages of the project, the citizens' first. */
export function say(chinese, english) {
  console.log(`${chinese}\n${english}`);
}
