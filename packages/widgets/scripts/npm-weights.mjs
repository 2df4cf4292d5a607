import { gzipSync } from 'node:zlib';
import { catalogue } from '@through-train/embed/catalogue.js';
import { build } from 'vite';

// What an element weighs where a developer bundles it from npm, by Vite as it comes: the gzip bytes of
// the entry with all that it imports at once, what of them is not ours, and what comes on demand.

const gzip = (chunks) =>
  chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

/** The chunks of an application that consists of one element. */
async function bundle(element) {
  const entry = '\0entry';
  const { output } = await build({
    root: new URL('../', import.meta.url).pathname,
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input: 'entry' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : null),
        load: (id) =>
          id === entry ? `import '@through-train/widgets/define/${element}.js';` : null,
      },
    ],
  });
  return output.filter(({ type }) => type === 'chunk');
}

/** Those that are loaded before anything can be seen. */
function atOnce(chunks) {
  const first = new Set();
  const visit = (chunk) => {
    if (first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  };
  visit(chunks.find(({ isEntry }) => isEntry));
  return [...first];
}

/** The packages in chunks by the share of the code that they have. */
function largest(chunks) {
  const sizes = new Map();
  for (const [id, { renderedLength }] of chunks.flatMap(({ modules }) => Object.entries(modules))) {
    const installed = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
    const name = installed ?? /\/packages\/([^/]+)\//.exec(id)?.[1] ?? 'vite';
    sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return [...sizes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 4)
    .map(([name, size]) => `${name} ${Math.round((100 * size) / all)} %`)
    .join(', ');
}

console.log('gzip bytes in a bundle made from npm');
console.log(
  `${''.padEnd(18)}${'at first'.padStart(10)}${'later'.padStart(8)}  of what comes first`,
);
for (const { name } of catalogue) {
  const chunks = await bundle(name);
  const first = atOnce(chunks);
  const later = chunks.filter((chunk) => !first.includes(chunk));
  const columns = [name.padEnd(18), `${gzip(first)}`.padStart(10), `${gzip(later)}`.padStart(8)];
  console.log(`${columns.join('')}  ${largest(first)}`);
}
