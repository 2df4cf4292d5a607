import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// Writes what only lists what lies in folders: each element's registration, the index of the package,
// the words of all parts, and the names under which the CDN folder has the elements for good. A new
// element or part is in them by its files.

const own = fileURLToPath(new URL('../', import.meta.url));
const sharedWords = fileURLToPath(new URL('../', import.meta.resolve('@through-train/words')));
const head =
  '// Generated from the folders of src by scripts/list-elements.mjs; changes here are lost.\n';

/** The tags of the elements: folders with a module of their own name. */
export const elementsIn = (root) =>
  globSync('src/elements/*/*.ts', { cwd: root })
    .flatMap((file) => /\/([a-z]+-[a-z-]+)\/\1\.ts$/.exec(file)?.[1] ?? [])
    .sort();

/** Every listing by its file, from the folder of the package. */
export function listings(root = own) {
  const tags = elementsIn(root);
  return {
    ...Object.fromEntries(tags.map((tag) => [`src/define/${tag}.ts`, registration(tag)])),
    'src/index.ts': index(tags),
    ...words(root),
    'cdn-files.json': cdnFiles(root, tags),
  };
}

const classOf = (tag) => tag.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase());
const moduleOf = (tag) => `elements/${tag}/${tag}.js`;

const registration = (tag) => `${head}import { ${classOf(tag)} } from '../${moduleOf(tag)}';
import { define } from './define.js';

define('${tag}', ${classOf(tag)});

export type { ${classOf(tag)} };
`;

const index = (tags) =>
  head +
  [
    ...tags.map((tag) => `export { ${classOf(tag)} } from './${moduleOf(tag)}';`),
    "export type { AppealElement } from './elements/appeal-element.js';",
    "export type { AppealEvent, AppealEventDetails, AppealEventMap } from './events.js';",
  ]
    .sort((one, other) => (pathIn(one) < pathIn(other) ? -1 : 1))
    .join('\n') +
  '\n';

const pathIn = (line) => line.split(' from ')[1];

/** What the moving CDN folder has for each element, beside what it ever had. */
function cdnFiles(root, tags) {
  const published = JSON.parse(readFileSync(`${root}cdn-files.json`, 'utf8'));
  const ofElements = tags.flatMap((tag) => [`css/${tag}.css`, `esm/${tag}.js`]);
  for (const [folder, names] of Object.entries(published)) {
    published[folder] = [...new Set([...names, ...ofElements])].sort();
  }
  return `${JSON.stringify(published, undefined, 2)}\n`;
}

/** The words of all parts as one type, and in English for the tests' invented languages. */
function words(root) {
  const parts = [
    ...partsIn(sharedWords, '{letter,tracking}', (base) => `@through-train/words/${base}.js`),
    ...partsIn(root, '{elements,elder}', (base, to) => `${to}${base}.js`),
  ];
  const types = parts.flatMap((part) => part.types);
  const english = parts.flatMap((part) => part.english);
  return {
    'src/language/terms.ts': `${head}${parts
      .map(({ from, types: names }) => importOf('import type', names, from('../')))
      .join('\n')}

/** Every word that the elements say. Each part has a prefix of its own. */
export type Terms = ${types.join(' &\n  ')};
`,
    'src/language/pseudo/every-english.fixture.ts': `${head}${parts
      .map(({ fromEnglish, english: names }) => importOf('import', names, fromEnglish('../../')))
      .join('\n')}
import type { Terms } from '../terms.js';

/** The English of all elements. A part that is missing here does not compile. */
export const everyEnglish: Terms = {
${english.map((name) => `  ...${name},\n`).join('')}};
`,
  };
}

/** An import as the formatter writes it: a line of its own for each name where one is too short. */
function importOf(words, names, from) {
  const line = `${words} { ${names.join(', ')} } from '${from}';`;
  if (line.length <= 100) return line;
  return `${words} {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
}

/** The parts in folders of a package, each with how another module imports it. */
const partsIn = (root, folders, nameOf) =>
  globSync(`src/${folders}/**/*.zh-hant.ts`, { cwd: root })
    .map((file) => file.replace(/^src\/|\.zh-hant\.ts$/g, ''))
    .sort()
    .map((base) => ({
      from: (to) => nameOf(base, to),
      fromEnglish: (to) => nameOf(`${base}.en`, to),
      types: exported(root, base, /^export (?:interface|type) (\w+Terms)\b/gm).sort(),
      english: exported(root, `${base}.en`, /^export const (\w+English)\b/gm),
    }));

function exported(root, base, pattern) {
  const names = [...readFileSync(`${root}src/${base}.ts`, 'utf8').matchAll(pattern)];
  if (names.length === 0) throw new Error(`src/${base}.ts exports no words.`);
  return names.map(([, name]) => name);
}

/** Writes the listings of a package. */
export function writeListings(root = own) {
  for (const [file, text] of Object.entries(listings(root))) {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, text);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeListings();
