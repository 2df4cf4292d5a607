import { globSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A module with the words of a language that does not come with the elements. */
const words = /^(.*)\.([a-z]{2}(?:-[a-z]+)?)$/;

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
    let found = false;
    const result = code.replace(/import\((['"])(\.[^'"]+)\.js\1\)/g, (whole, _quote, path) => {
      const key = posix.join(posix.dirname(file), path);
      const [, , language] = words.exec(key) ?? [];
      if (!language) return whole;
      found = true;
      return `ttWords(${JSON.stringify(language)}, ${JSON.stringify(key)})`;
    });
    if (!found) return null;
    const from = JSON.stringify(join(root, 'src/language/outside-words.ts'));
    return `import { outsideWords as ttWords } from ${from};\n${result}`;
  },
});

/**
 * The modules with words, by language: a script that says them all to the page.
 *
 * @param {string} root folder of the package
 */
export function localeScripts(root) {
  const byLanguage = new Map();
  for (const path of globSync('**/*.ts', { cwd: join(root, 'src') }).sort()) {
    const key = path.slice(0, -'.ts'.length);
    const [, , language] = words.exec(key) ?? [];
    if (!language || language === 'zh-cn' || language === 'ts') continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), key]);
  }
  return [...byLanguage].map(([language, keys]) => {
    const imports = keys.map(
      (key, index) =>
        `import * as m${index} from ${JSON.stringify(join(root, 'src', `${key}.ts`))};`,
    );
    const all = keys.map((key, index) => `${JSON.stringify(key)}: m${index}`);
    const code = `${imports.join('\n')}
const page = (globalThis.throughTrain ??= {});
(page.locales ??= {})[${JSON.stringify(language)}] = { ${all} };`;
    return { language, code };
  });
}
