import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';
import { fileOfRepository, isExternal, linksAndAnchors, mistakeInExternal } from './links.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const made = /(?:^|\/)(?:node_modules|dist|\.git|reference\/(?:api|client|elements))$/;
const files = globSync('**/*.md', { cwd: root, exclude: (path) => made.test(path) });
const pages = new Map(files.map((file) => [file, read(file)]));

test('every link in the repository’s pages leads to a file and a heading that are there', () => {
  assert.ok(pages.size > 0);
  const broken = [...pages].flatMap(([file, { links }]) =>
    links.flatMap((link) => {
      const mistake = mistakeIn(link, file);
      return mistake === undefined ? [] : [`${file}: ${link} ${mistake}`];
    }),
  );
  assert.deepEqual(broken, []);
});

function mistakeIn(link, file) {
  const own = fileOfRepository(link);
  if (own !== undefined) return mistakeInside(own, '.');
  return isExternal(link) ? mistakeInExternal(link) : mistakeInside(link, file);
}

function mistakeInside(link, file) {
  const [path, anchor] = decodeURI(link).split('#');
  if (path.startsWith('/')) return 'starts at the host, where nothing of this stands';
  const target = path === '' ? file : normalize(join(dirname(file), path)).replace(/\/$/, '');
  if (!existsSync(join(root, target))) return 'leads to no file';
  if (anchor === undefined || !pages.has(target)) return undefined;
  return pages.get(target).anchors.has(anchor) ? undefined : 'leads to no heading';
}

/** A page as the code host shows it, headings with their anchors. */
function read(file) {
  const slugger = new GithubSlugger();
  const markdown = new MarkdownIt({ html: true });
  markdown.core.ruler.push('anchors', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const text = tokens[index + 1].children.map(({ content }) => content).join('');
      token.attrSet('id', slugger.slug(text));
    });
  });
  const text = readFileSync(join(root, file), 'utf8').replace(/^---\n.*?\n---\n/s, '');
  return linksAndAnchors(markdown.render(text));
}
