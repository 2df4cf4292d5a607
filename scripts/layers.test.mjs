import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './workspace.mjs';

/** From the bottom to the top: none imports one that comes later. */
const layers = [
  'contract',
  'client',
  'words',
  'embed',
  'browsers',
  'postgres',
  'widgets',
  'desk',
  'pages',
  'import',
  'core',
  'server',
  'demonstration',
  'e2e',
  'bench',
];
const packages = readdirSync(join(root, 'packages'));

/** Every way to import a package, or a file of it. */
const importsOf = (name) => [
  `import '@through-train/${name}';`,
  `import type { A } from '@through-train/${name}';`,
  `export { B } from '@through-train/${name}/part.js';`,
  `export const c = import('@through-train/${name}');`,
  `import { D } from '../../${name}/src/part.js';`,
];

/** How often the repository's linter refuses an import in each package, given these lines there. */
function refusals(linesOf) {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const name of layers) {
    mkdirSync(join(folder, 'packages', name, 'src'), { recursive: true });
    writeFileSync(join(folder, 'packages', name, 'src/planted.ts'), linesOf(name).join('\n'));
  }
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    [
      ...['lint', '--only=style/noRestrictedImports', '--vcs-enabled=false'],
      ...['--max-diagnostics=none', '--reporter=github', '.'],
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  const refused = [...stdout.matchAll(/file=\S*\/packages\/(\w+)\//g)].map(([, name]) => name);
  rmSync(folder, { recursive: true });
  return Object.fromEntries(
    layers.map((name) => [name, refused.filter((each) => each === name).length]),
  );
}

test('every package has its layer', () => {
  assert.deepEqual(
    packages.filter((name) => !layers.includes(name)),
    [],
  );
});

test('the linter refuses every import of what lies above', () => {
  const above = (name) => layers.slice(layers.indexOf(name) + 1).flatMap(importsOf);
  assert.deepEqual(
    refusals(above),
    Object.fromEntries(layers.map((name) => [name, above(name).length])),
  );
});

test('no manifest depends on what lies above', () => {
  for (const name of packages) {
    const { dependencies, devDependencies, peerDependencies } = JSON.parse(
      readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
    );
    const above = layers.slice(layers.indexOf(name) + 1).map((each) => `@through-train/${each}`);
    const depends = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies });
    assert.deepEqual(
      depends.filter((each) => above.includes(each)),
      [],
      name,
    );
  }
});
