import { globSync, readFileSync } from 'node:fs';

/** The manifest of the build: every module with what it imports. */
const manifestIn = (folder) => JSON.parse(readFileSync(`${folder}/modules.json`, 'utf8'));

/**
 * The folder of the modules in a version's folder, such as `esm/x4Tq_a/`.
 *
 * @param {string} folder
 */
export function moduleFolderIn(folder) {
  const [manifest] = globSync('esm/*/modules.json', { cwd: folder });
  return manifest.replaceAll('\\', '/').replace(/modules\.json$/, '');
}

/**
 * What a browser loads for each element, from the manifest of the build: the element's own module
 * and everything that it imports statically. What is imported on demand is not among it.
 *
 * @param {string} folder the folder of the modules, with their `modules.json`
 * @returns {Record<string, string[]>} by element, its file first
 */
export function moduleGraph(folder) {
  const manifest = manifestIn(folder);
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

/**
 * The modules as the loader has to know them, each after those it imports, elements last.
 *
 * @param {string} folder
 * @returns {{file: string, imports: string[], element?: string, first: boolean}[]} `first` are those
 *   that an element needs at once
 * @throws when modules import each other: none of them could come after what it imports
 */
export function modulesOf(folder) {
  const manifest = manifestIn(folder);
  const atOnce = new Set(Object.values(moduleGraph(folder)).flat());
  const ordered = [];
  const visit = (key, path) => {
    if (path.includes(key))
      throw new Error(`Modules import each other: ${[...path, key].join(' → ')}`);
    for (const each of manifest[key].imports ?? []) visit(each, [...path, key]);
    if (!ordered.includes(key)) ordered.push(key);
  };
  for (const key of Object.keys(manifest).sort()) visit(key, []);
  const modules = ordered.map((key) => {
    const { file, imports = [], isEntry, name } = manifest[key];
    return {
      file,
      imports: imports.map((each) => manifest[each].file),
      element: isEntry ? name : undefined,
      first: atOnce.has(file),
    };
  });
  return [
    ...modules.filter(({ element }) => !element),
    ...modules.filter(({ element }) => element),
  ];
}
