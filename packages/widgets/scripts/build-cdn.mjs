import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { catalogue } from '../dist/catalogue.js';
import { elementTable } from './element-table.mjs';
import { integrityOf } from './integrity.mjs';
import { moduleGraph } from './module-graph.mjs';

// Makes the CDN folder: `cdn/<version>/`, which never changes once published, and `cdn/v1/`, which
// moves with every version of the API's first major.

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const made = `${root}cdn/build`;

rmSync(`${root}cdn`, { recursive: true, force: true });
await build({ root, configFile: `${root}vite.config.js`, logLevel: 'warn' });
writeFileSync(`${made}/loader.js`, await buildLoader(moduleGraph(`${made}/esm`)));
writeFileSync(`${made}/doctor.js`, await buildDoctor());
writeFileSync(`${made}/integrity.json`, JSON.stringify(integrityOf(made, version), undefined, 2));
for (const name of [version, 'v1']) cpSync(made, `${root}cdn/${name}`, { recursive: true });
rmSync(made, { recursive: true });
await import('./budgets.mjs');

async function buildLoader(modules) {
  const needSite = catalogue.filter(({ needsSite }) => needsSite).map(({ name }) => name);
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      __MODULES__: JSON.stringify(modules),
      __NEED_SITE__: JSON.stringify(needSite),
    },
    build: {
      write: false,
      target: 'es2015',
      lib: { entry: 'src/loader/loader.ts', formats: ['iife'], name: 'loader' },
    },
  });
  const { code } = output[0];
  // A classic script is read in the encoding of the page, which may be GBK.
  const foreign = /[^\n\x20-\x7e]/.exec(code);
  if (foreign) throw new Error(`loader.js must be ASCII, but has ${JSON.stringify(foreign[0])}.`);
  return code;
}

async function buildDoctor() {
  const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { __ELEMENTS__: JSON.stringify(elementTable(manifest)) },
    build: {
      write: false,
      target: 'es2017',
      lib: { entry: 'src/doctor/doctor.ts', formats: ['iife'], name: 'doctor' },
    },
  });
  return output[0].code.replace(
    /[^\n\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
