import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { catalogue } from '@through-train/embed/catalogue.js';
import { version } from '../dist/version.js';
import { moduleFolderIn, moduleGraph } from './bundling/module-graph.mjs';

/** Gzip bytes until an element can be used, everything the browser must load, in Chinese. */
const budgets = Object.fromEntries(catalogue.map(({ name, budget }) => [name, budget]));
const loaderBudget = 2_000;

const cdn = fileURLToPath(new URL(`../cdn/${version}/`, import.meta.url));
const gzip = (file) => gzipSync(readFileSync(cdn + file), { level: 9 }).length;
const loader = gzip('loader.js');
const folder = moduleFolderIn(cdn);

const rows = [{ what: 'loader', bytes: loader, budget: loaderBudget }];
for (const [what, files] of Object.entries(moduleGraph(cdn + folder))) {
  const bytes = files.reduce((sum, file) => sum + gzip(folder + file), loader);
  rows.push({ what, bytes, budget: budgets[what] });
}

console.log('gzip bytes until it can be used, with the loader');
for (const { what, bytes, budget } of rows) {
  const verdict = budget === undefined ? '' : bytes <= budget ? 'ok' : 'TOO MUCH';
  console.log(
    `${what.padEnd(18)}${String(bytes).padStart(8)}${String(budget ?? '-').padStart(8)}  ${verdict}`,
  );
}
if (rows.some(({ bytes, budget }) => budget !== undefined && bytes > budget)) {
  console.error('An element weighs more than its budget allows.');
  process.exitCode = 1;
}
