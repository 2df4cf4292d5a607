import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The style sheet of each element as a file, for browsers that can neither adopt style sheets nor use
 * a `<style>` that a content security policy forbids. It has the styles of the parts that come later
 * as well, so that one link is enough.
 *
 * @param {string} root folder of the package
 * @param {Record<string, string[]>} modules by element, the sources of all its parts
 * @returns {Promise<Record<string, string>>} by element, its sheet
 */
export async function sheetsOf(root, modules) {
  const sheets = {};
  for (const [element, sources] of Object.entries(modules)) {
    const elementClass = await classOf(root, element);
    const parts = new Set(elementClass.elementStyles);
    for (const source of sources.filter((file) => file.endsWith('.styles.ts'))) {
      const exports = await import(builtFrom(root, source));
      for (const value of Object.values(exports)) if (value?.cssText) parts.add(value);
    }
    sheets[element] = `${[...parts].map(({ cssText }) => small(cssText)).join('\n')}\n`;
  }
  return sheets;
}

// The classes are only asked for their styles; what they watch on a page is not there.
globalThis.MutationObserver ??= class {
  observe() {}
  disconnect() {}
};

async function classOf(root, element) {
  const exports = await import(builtFrom(root, `${root}src/elements/${element}/${element}.ts`));
  const found = Object.values(exports).find(
    (each) =>
      each?.finalized !== undefined || each?.elementStyles !== undefined || each?.prototype?.render,
  );
  found.finalize?.();
  return found;
}

function builtFrom(root, source) {
  const file = `${root}dist/${relative(`${root}src`, source).split(sep).join('/').replace(/\.ts$/, '.js')}`;
  if (!existsSync(file)) throw new Error(`${file} is not built.`);
  return pathToFileURL(file).href;
}

const small = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/[^\x20-\x7e]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)
    .trim();
