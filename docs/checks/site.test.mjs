import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isExternal, linksAndAnchors, mistakeInExternal } from './links.mjs';

const base = '/docs/';
const folder = fileURLToPath(new URL('../.vitepress/dist/', import.meta.url));
assert.ok(existsSync(folder), 'Build the site first: npm run build:guides');
const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'));
const pages = new Map(
  files.map((file) => [file, linksAndAnchors(readFileSync(join(folder, file), 'utf8'))]),
);

test('every link of the site leads to a page and a place that are there', () => {
  const broken = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const mistake = isExternal(link) ? mistakeInExternal(link) : mistakeIn(link, file);
      return mistake === undefined ? [] : [`${file}: ${link} ${mistake}`];
    }),
  );
  assert.deepEqual([...new Set(broken)], []);
});

function mistakeIn(link, file) {
  const address = new URL(link, `https://site.example${base}${file}`);
  // What else the server serves, such as the Storybook, is asked for where a server runs.
  if (!address.pathname.startsWith(base)) return undefined;
  const path = decodeURI(address.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
  if (!existsSync(join(folder, path))) return 'leads to no file';
  const anchor = decodeURIComponent(address.hash.slice(1));
  if (anchor === '' || !pages.has(path)) return undefined;
  return pages.get(path).anchors.has(anchor) ? undefined : 'leads to no place';
}
