import { readFileSync } from 'node:fs';

/**
 * What a browser loads for each element, from the manifest of the build: the element's own module
 * and everything that it imports statically. What is imported on demand is not among it.
 *
 * @param {string} folder the folder of the modules, with their `modules.json`
 * @returns {Record<string, string[]>} by element, its file first
 */
export function moduleGraph(folder) {
  const manifest = JSON.parse(readFileSync(`${folder}/modules.json`, 'utf8'));
  const filesOf = (key, seen = new Set()) => {
    const { file, imports = [] } = manifest[key];
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const each of imports) filesOf(each, seen);
    return seen;
  };
  return Object.fromEntries(
    Object.entries(manifest)
      .filter(([, { isEntry }]) => isEntry)
      .map(([key, { name }]) => [name, [...filesOf(key)]]),
  );
}
