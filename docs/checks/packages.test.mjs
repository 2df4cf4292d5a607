import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { isExternal, linksAndAnchors } from './links.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const repository = 'https://github.com/through-train/through-train';
/** Since when Node has SQLite without a flag. */
const nodeOfServer = '>=22.16';

const published = globSync('packages/*/package.json', { cwd: root })
  .map((file) => ({ file, manifest: JSON.parse(readFileSync(join(root, file), 'utf8')) }))
  .filter(({ manifest }) => manifest.private !== true);

test('contract, client, words, embed, elements, desk, pages, the reader of files, the core and the server are published', () => {
  assert.deepEqual(published.map(({ manifest }) => manifest.name).sort(), [
    '@through-train/client',
    '@through-train/contract',
    '@through-train/core',
    '@through-train/desk',
    '@through-train/embed',
    '@through-train/import',
    '@through-train/pages',
    '@through-train/server',
    '@through-train/widgets',
    '@through-train/words',
  ]);
});

for (const { file, manifest } of published) {
  const folder = file.replace(/\/package\.json$/, '').replaceAll('\\', '/');

  describe(manifest.name, () => {
    test('says where it comes from, where to report and for which Node it is', () => {
      assert.deepEqual(manifest.repository, {
        type: 'git',
        url: `git+${repository}.git`,
        directory: folder,
      });
      assert.equal(manifest.homepage, `${repository}/tree/main/${folder}#readme`);
      assert.equal(manifest.bugs, `${repository}/issues`);
      assert.ok(manifest.keywords.length >= 5 && manifest.description.length > 30);
      const node = ['packages/server', 'packages/core', 'packages/import'].includes(folder)
        ? nodeOfServer
        : '>=22';
      assert.deepEqual(manifest.engines, { node });
    });

    // npm shows the README on a page of its own, where paths of the repository lead nowhere.
    test('has a README whose links work wherever it is shown', () => {
      const text = readFileSync(join(root, folder, 'README.md'), 'utf8');
      const { links } = linksAndAnchors(new MarkdownIt({ html: true }).render(text));
      const relative = links.filter((link) => !isExternal(link) && !link.startsWith('#'));
      assert.deepEqual(relative, []);
    });
  });
}

test('the published server says nothing of the invented province', () => {
  const places = ['packages/server/src', 'packages/server/README.md'];
  const { stdout } = spawnSync('git', ['grep', '-ilE', 'demonstration|演示数据', '--', ...places], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
});
