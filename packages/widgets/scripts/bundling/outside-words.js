import { globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { edited } from './edits.js';

/** A module with the words of a language that does not come with the elements. */
const words = /^(.*)\.([a-z]{2}(?:-[a-z]+)?)$/;

/** The package of the words that elements share with others. */
const shared = '@through-train/words/';
const sharedFolder = fileURLToPath(new URL('../src/', import.meta.resolve('@through-train/words')));

/**
 * For the single file: the words of other languages come from `locales/<language>.js`, one file for
 * all elements, instead of a module for each.
 *
 * @param {string} root folder of the package
 */
export const outsideWords = (root) => ({
  name: 'outside-words',
  transform(code, id) {
    const [, file] = /\/widgets\/src\/(.*)\.ts$/.exec(id) ?? [];
    if (!file) return null;
    const imports = [
      ...code.matchAll(/import\((['"])((?:\.|@through-train\/words\/)[^'"]+)\.js\1\)/g),
    ];
    const edits = imports.flatMap(({ 0: whole, 2: path, index }) => {
      const key = path.startsWith(shared) ? path : posix.join(posix.dirname(file), path);
      const [, , language] = words.exec(key) ?? [];
      if (!language) return [];
      const text = `ttWords(${JSON.stringify(language)}, ${JSON.stringify(key)})`;
      return [{ start: index, end: index + whole.length, text }];
    });
    if (edits.length === 0) return null;
    const from = JSON.stringify(join(root, 'src/language/outside-words.ts'));
    const text = `import { outsideWords as ttWords } from ${from};\n`;
    return edited(code, [{ start: 0, end: 0, text }, ...edits]);
  },
});

/**
 * The modules with words, by language: a script that says them all to the page.
 *
 * @param {string} root folder of the package
 */
export function localeScripts(root) {
  const byLanguage = new Map();
  for (const key of [...keysIn(join(root, 'src')), ...keysIn(sharedFolder, shared)]) {
    const [, , language] = words.exec(key) ?? [];
    if (!language || language === 'zh-cn' || language === 'ts') continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), key]);
  }
  return [...byLanguage].map(([language, keys]) => {
    const imports = keys.map(
      (key, index) =>
        `import * as m${index} from ${JSON.stringify(key.startsWith(shared) ? `${key}.js` : join(root, 'src', `${key}.ts`))};`,
    );
    const all = keys.map((key, index) => `${JSON.stringify(key)}: m${index}`);
    const code = `${imports.join('\n')}
const page = (globalThis.throughTrain ??= {});
(page.locales ??= {})[${JSON.stringify(language)}] = { ${all} };`;
    return { language, code };
  });
}

/** The modules of a folder, as they are named in the scripts. */
const keysIn = (folder, name = '') =>
  globSync('**/*.ts', { cwd: folder })
    .sort()
    .map((path) => name + path.slice(0, -'.ts'.length));
