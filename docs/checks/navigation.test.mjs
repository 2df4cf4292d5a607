import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { folder, promised } from '../.vitepress/navigation.mjs';

const made = /^(?:node_modules|reference\/\w+)$/;

test('every page stands in the sidebar of its language', () => {
  const pages = globSync('**/*.md', { cwd: folder, exclude: (path) => made.test(path) })
    .map((file) => file.replace(/\.md$/, ''))
    .filter((page) => page !== 'index' && page !== 'zh/index');
  assert.deepEqual(
    pages.filter((page) => !promised.includes(page)),
    [],
  );
});
