import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, promised } from '../.vitepress/navigation.mjs';

const made = /^(?:node_modules|reference\/\w+)$/;

test('every page stands in the sidebar of its language, and every one in a sidebar is there', () => {
  const pages = globSync('**/*.md', { cwd: folder, exclude: (path) => made.test(path) })
    .map((file) => file.replace(/\.md$/, ''))
    .filter((page) => page !== 'index' && page !== 'zh/index');
  assert.deepEqual(
    pages.filter((page) => !promised.includes(page)),
    [],
  );
  assert.deepEqual(
    promised.filter((page) => !existsSync(join(folder, `${page}.md`))),
    [],
  );
});
