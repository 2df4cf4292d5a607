import { build as bundleOldScript } from 'esbuild';
import { build } from 'vite';
import { ascii, asciiOf } from './ascii.js';
import { compiledAnswers } from './compiled-answers.js';
import { outsideWords } from './outside-words.js';
import { ownLit } from './own-lit.js';
import { nativeGlobals, ownNatives } from './own-natives.js';
import { plainImports } from './plain-imports.js';
import { privateNames } from './private-names.js';
import { smallDecorate } from './small-decorate.js';
import { smallTemplates } from './small-templates.js';

/** The browsers that the elements run in. */
export const targets = ['es2020', 'safari14', 'firefox78'];

/** How the bundler changes the code of elements. */
export const transform = { inject: nativeGlobals, assumptions: { setPublicClassFields: true } };

/** What is done to every bundle of elements. `policy` names its trusted types policy. */
export const elementPlugins = (policy) => [
  plainImports(),
  compiledAnswers(),
  smallDecorate(),
  privateNames(),
  smallTemplates(),
  ownLit(policy),
  ownNatives(),
  ascii(),
];

/**
 * The modules of the CDN folder, one for each element and what they share.
 *
 * @returns {Promise<{sources: Record<string, string[]>}>} by element, the sources of all its parts
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
  return Object.fromEntries(
    entries.map(({ name, fileName }) => {
      const ids = [...partsOf(fileName)].flatMap((each) => chunks.get(each)?.moduleIds ?? []);
      return [name, ids.filter((id) => id.startsWith(`${root}src/`)).sort()];
    }),
  );
}

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

/** A classic script that brings nothing else, from the code of its entry. */
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
      reportCompressedSize: false,
      rolldownOptions: {
        input: 'entry',
        transform,
        output: { format: 'iife', codeSplitting: false, intro },
      },
    },
  });
  if (output.length !== 1) throw new Error('A classic script has to be one file.');
  return output[0].code;
}

/** A script for browsers of any age: the build fails on syntax that came after 2009. */
export async function buildLoaderPart(root, name, constants) {
  const { outputFiles } = await bundleOldScript({
    ...old(`${root}src/loader/${name}.ts`, constants),
    target: 'es5',
  });
  return asciiOf(outputFiles[0].text);
}

/** The doctor's script: it runs where the elements no longer do. */
export async function buildDoctor(root, constants) {
  const { outputFiles } = await bundleOldScript({
    ...old(`${root}src/doctor/doctor.ts`, constants),
    target: 'es2017',
  });
  return asciiOf(outputFiles[0].text);
}

const old = (entry, constants) => ({
  entryPoints: [entry],
  bundle: true,
  minify: true,
  write: false,
  format: 'iife',
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'error',
  define: Object.fromEntries(
    Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
  ),
});
