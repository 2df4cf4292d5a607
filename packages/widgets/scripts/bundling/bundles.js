import { build } from 'vite';
import { ascii } from './ascii.js';
import { compiledAnswers } from './compiled-answers.js';
import { outsideWords } from './outside-words.js';
import { builtinGlobals, ownBuiltins } from './own-builtins.js';
import { ownLit } from './own-lit.js';
import { plainImports } from './plain-imports.js';
import { privateNames } from './private-names.js';
import { smallDecorate } from './small-decorate.js';
import { smallTemplates } from './small-templates.js';
import { sourceName } from './source-names.js';

/** The browsers that the elements run in. */
export const targets = ['es2020', 'safari14', 'firefox78'];

/** How the bundler changes the code of elements. */
export const transform = { inject: builtinGlobals, assumptions: { setPublicClassFields: true } };

/** What is done to every bundle of elements. `policy` names its trusted types policy. */
export const elementPlugins = (policy) => [
  plainImports(),
  compiledAnswers(),
  smallDecorate(),
  privateNames(),
  smallTemplates(),
  ownLit(policy),
  ownBuiltins(),
  ascii(),
];

/**
 * The modules of the CDN folder, one for each element and what they share.
 *
 * @returns {Promise<{sources: Record<string, string[]>, modules: string[]}>} by element, the sources
 *   of all its parts; and every file that has code in them
 */
export async function buildModules(root) {
  const { output } = await build({ root, configFile: `${root}vite.config.js`, logLevel: 'warn' });
  const chunks = new Map(output.map((file) => [file.fileName, file]));
  const partsOf = (fileName, seen = new Set()) => {
    const { imports = [], dynamicImports = [] } = chunks.get(fileName) ?? {};
    if (seen.has(fileName)) return seen;
    seen.add(fileName);
    for (const each of [...imports, ...dynamicImports]) partsOf(each, seen);
    return seen;
  };
  const entries = output.filter(({ isEntry }) => isEntry);
  const sources = Object.fromEntries(
    entries.map(({ name, fileName }) => {
      const ids = [...partsOf(fileName)].flatMap((each) => chunks.get(each)?.moduleIds ?? []);
      return [name, ids.filter((id) => id.startsWith(`${root}src/`)).sort()];
    }),
  );
  return { sources, modules: output.flatMap(bundledIn) };
}

/** The files of which a chunk has code: some are only looked at, because nothing uses what they say. */
const bundledIn = ({ modules = {} }) =>
  Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);

/** All elements in one classic script, for where modules do not get through. */
export function buildSingleFile(root, elements) {
  const entry = elements.map((name) => `import './src/define/${name}.ts';`).join('\n');
  return buildScript(root, entry, {
    plugins: [outsideWords(root), ...elementPlugins('through-train-iife')],
    define: { 'import.meta.url': 'ttSource' },
    intro: 'const ttSource=(document.currentScript||{}).src||location.href;',
  });
}

/** The words of one language for the single file. */
export const buildLocale = (root, code) => buildScript(root, code, { plugins: [ascii()] });

/**
 * A classic script that brings nothing else, from the code of its entry.
 *
 * @returns {Promise<{code: string, map: string, modules: string[]}>}
 */
async function buildScript(root, code, { plugins, define = {}, intro = '' }) {
  const entry = '\0entry';
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) => (id === entry ? code.replaceAll("'./src/", `'${root}src/`) : null),
      },
      ...plugins,
    ],
    build: {
      write: false,
      target: targets,
      modulePreload: false,
      sourcemap: 'hidden',
      reportCompressedSize: false,
      rolldownOptions: {
        input: 'entry',
        transform,
        output: {
          format: 'iife',
          codeSplitting: false,
          intro,
          sourcemapPathTransform: sourceName,
        },
      },
    },
  });
  const [script, map, ...others] = output;
  if (others.length > 0) throw new Error('A classic script has to be one file.');
  return { code: script.code, map: map.source, modules: bundledIn(script) };
}
