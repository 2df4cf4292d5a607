import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folders of the packages that have words: the elements' own, and those they share. */
export const roots = [
  root,
  fileURLToPath(new URL('../', import.meta.resolve('@through-train/words'))),
];

/** What the three modules of a part end with, and how the words they export are called. */
const endings = { 'zh-CN': 'Chinese', 'zh-Hant': 'Traditional', en: 'English' };

/**
 * The parts that have words of their own: every `….zh-hant.ts`, with the words beside it in the
 * other languages and the signatures they keep to. A new part is found by its file.
 */
export async function parts() {
  const all = roots.flatMap((folder) =>
    globSync('src/**/*.zh-hant.ts', { cwd: folder })
      .map((file) => file.replace(/^src\/|\.zh-hant\.ts$/g, ''))
      .sort()
      .map((base) => part(folder, base)),
  );
  return Promise.all(all);
}

async function part(folder, base) {
  const words = {};
  const files = {
    'zh-CN': chineseFile(folder, base),
    'zh-Hant': `${base}.zh-hant`,
    en: `${base}.en`,
  };
  for (const [language, file] of Object.entries(files)) {
    const module = await import(`${folder}dist/${file}.js`);
    const [name] = Object.keys(module).filter((each) => each.endsWith(endings[language]));
    if (!name)
      throw new Error(`src/${file}.ts exports nothing that ends with ${endings[language]}`);
    words[language] = module[name];
  }
  return { base, words, signatures: signaturesIn(readFileSync(`${folder}src/${base}.ts`, 'utf8')) };
}

/** Chinese stands beside the signatures, or in a module of its own. */
const chineseFile = (folder, base) =>
  globSync(`src/${base}.zh-cn.ts`, { cwd: folder }).length > 0 ? `${base}.zh-cn` : base;

/** The arguments of each term, by its name: `{ name, type }`; none for a plain text. */
function signaturesIn(source) {
  const terms = /readonly (\w+): (?:string|\(([^)]*)\) => string);/g;
  return Object.fromEntries(
    [...source.matchAll(terms)].map(([, term, list = '']) => [
      term,
      [...list.matchAll(/(\w+): ([^,]+)/g)].map(([, name, type]) => ({ name, type: type.trim() })),
    ]),
  );
}
