import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@through-train/embed/catalogue.js';
import { version as written } from '../dist/version.js';
import { elements } from '../vite.config.js';
import { buildLocale, buildModules, buildSingleFile } from './bundling/bundles.js';
import { integrityOf } from './bundling/integrity.mjs';
import { modulesOf } from './bundling/module-graph.mjs';
import { buildDoctor, buildLoaderPart } from './bundling/old-scripts.js';
import { localeScripts } from './bundling/outside-words.js';
import { sheetsOf } from './bundling/sheets.mjs';
import { policyLines, snippets } from './bundling/snippets.mjs';
import { thirdParty } from './bundling/third-party.mjs';
import { elementTable } from './element-table.mjs';

// Makes the CDN folder: `cdn/<version>/`, which never changes once published, and `cdn/v1/`, which
// moves with every version of the API's first major. The loader of the moving folder brings its
// files from the version's folder: a page that still has an older loader gets the older files.

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
if (written !== version) throw new Error(`src/version.ts says ${written}, not ${version}.`);
const fixed = `${root}cdn/${version}`;
const moving = `${root}cdn/v1`;

rmSync(`${root}cdn`, { recursive: true, force: true });
const { sources, modules: bundled } = await buildModules(root);
// A folder of its own for these very modules: whoever builds the same version again gets another
// one, because browsers keep what lies in a version's folder for a year.
const moduleFolder = `esm/${fingerprintOf(`${root}cdn/build`)}/`;
cpSync(`${root}cdn/build`, `${fixed}/${moduleFolder}`, { recursive: true });
rmSync(`${root}cdn/build`, { recursive: true });

putScript(fixed, 'widgets.iife.js', await buildSingleFile(root, elements));
for (const { language, code } of localeScripts(root)) {
  putScript(fixed, `locales/${language}.js`, await buildLocale(root, code));
}
for (const [name, sheet] of Object.entries(await sheetsOf(root, sources))) {
  put(fixed, `css/${name}.css`, sheet);
}
const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
putScript(fixed, 'doctor.js', await buildDoctor(root, { __ELEMENTS__: elementTable(manifest) }));
const modules = modulesOf(`${fixed}/${moduleFolder}`);
const atOnce = modules.filter(({ first }) => first);
const later = modules.filter(({ first }) => !first);
const more = await buildLoaderPart(root, 'more', {
  __FILES__: {
    ...Object.fromEntries(
      later.map(({ file, imports }) => [file, [hashOf(moduleFolder + file), ...imports].join(' ')]),
    ),
    ...Object.fromEntries(
      filesIn(fixed)
        .filter((name) => /^(locales|css)\/|^(widgets\.iife|doctor)\.js$/.test(name))
        .map((name) => [name, hashOf(name)]),
    ),
  },
  __MODULE_FOLDER__: moduleFolder,
});
putScript(fixed, 'more.js', more);

const loader = (folder) =>
  buildLoaderPart(root, 'loader', {
    __MODULES__: Object.fromEntries(
      atOnce.map(({ file, imports }) => {
        const name = nameOf(file);
        const { first = '' } = catalogue.find((entry) => entry.name === name) ?? {};
        return [name, [hashOf(moduleFolder + file), oneByOne(first), ...direct(imports)]];
      }),
    ),
    __MODULE_FOLDER__: moduleFolder,
    __SHARED__: atOnce.filter(({ element }) => !element).length,
    __MORE__: hashOf('more.js'),
    __FOLDER__: folder,
    __VERSION__: version,
    __MAJOR__: Number.parseInt(version, 10),
  });
const entries = atOnce.filter(({ element }) => element);
for (const { element, file } of entries) {
  put(fixed, `esm/${element}.js`, `import"../${moduleFolder}${file}";\n`);
  put(moving, `esm/${element}.js`, `import"../../${version}/${moduleFolder}${file}";\n`);
}
for (const name of filesIn(fixed).filter((each) => !/^esm\/|^more\.js$/.test(each))) {
  put(moving, name, readFileSync(`${fixed}/${name}`));
}
putScript(fixed, 'loader.js', await loader(''));
putScript(moving, 'loader.js', await loader(`../${version}/`));
const needed = Object.fromEntries(
  entries.map(({ element, file }) => [
    element,
    withImports(file).map((each) => ({
      file: moduleFolder + each,
      integrity: `sha256-${hashOf(moduleFolder + each)}=`,
    })),
  ]),
);
for (const folder of [fixed, moving]) {
  put(folder, 'THIRD-PARTY.txt', thirdParty(bundled));
  put(folder, 'csp.txt', policyLines());
  put(
    folder,
    'snippets.html',
    snippets(folder === fixed ? integrityOf(folder, version) : undefined),
  );
  const integrity = {
    ...integrityOf(folder, version),
    ...(folder === fixed && { elements: needed }),
  };
  put(folder, 'integrity.json', JSON.stringify(integrity, undefined, 2));
}
await import('./budgets.mjs');

function put(folder, name, content) {
  mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
  writeFileSync(`${folder}/${name}`, content);
}

/** A script with its map beside it. */
function putScript(folder, name, { code, map, modules }) {
  put(folder, name, code);
  put(folder, `${name}.map`, map);
  bundled.push(...modules);
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name))
    .sort();
}

/** A module after those that it imports. */
function withImports(file) {
  const { imports } = atOnce.find((module) => module.file === file);
  return [...new Set([...imports.flatMap(withImports), file])];
}

/** Changes when any of the files does. */
function fingerprintOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(`${folder}/${name}`));
  return hash.digest('base64url').slice(0, 6);
}

/** The names of modules without those that others among them import. */
function direct(files) {
  const imported = files.flatMap((file) => withImports(file).slice(0, -1));
  return files.filter((file) => !imported.includes(file)).map(nameOf);
}

function nameOf(file) {
  return file.slice(0, -'.js'.length);
}

/** `{&column,kind}` as `{&column}{&kind}`, which is less work for the loader. */
function oneByOne(template) {
  return template.replace(/\{&(.*?)\}/g, (_, names) =>
    names
      .split(',')
      .map((name) => `{&${name}}`)
      .join(''),
  );
}

/** SHA-256 in base64, without the = that ends it. */
function hashOf(name) {
  const content = readFileSync(`${fixed}/${name}`);
  return createHash('sha256').update(content).digest('base64').slice(0, -1);
}
