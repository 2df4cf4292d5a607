import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { greenChecks, inputsOfPackage } from './green-checks.mjs';

const folder = mkdtempSync(join(tmpdir(), 'through-train-green-'));
after(() => rmSync(folder, { recursive: true }));

const write = (path, content) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const manifest = (name, ...below) =>
  write(
    `packages/${name}/package.json`,
    JSON.stringify({
      dependencies: Object.fromEntries(below.map((one) => [`@scope/${one}`, 'workspace:*'])),
    }),
  );

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  write('pnpm-lock.yaml', 'locked');
  manifest('contract');
  manifest('client', 'contract');
  manifest('server', 'contract');
});

const checkOf = (name) => ({
  name,
  commands: [['vitest', 'run']],
  inputs: inputsOfPackage(name, folder),
});
const green = (env = {}) => greenChecks({ PATH: process.env.PATH, ...env }, folder);

function runGreen(name) {
  const check = checkOf(name);
  const checks = green();
  checks.remember(check, checks.stateOf(check), 7);
}
const isRemembered = (name, env) => green(env).find(checkOf(name)) !== undefined;

test('a green check is remembered with what it counted', () => {
  assert.equal(isRemembered('client'), false);
  runGreen('client');
  const { passed, at } = green().find(checkOf('client'));
  assert.equal(passed, 7);
  assert.ok(Date.now() - Date.parse(at) < 60_000);
});

test('is forgotten when a file of its package, of one below it or of the settings changes', () => {
  for (const path of ['packages/client/a.ts', 'packages/contract/b.ts', 'pnpm-lock.yaml']) {
    runGreen('client');
    assert.equal(isRemembered('client'), true);
    write(path, 'other');
    assert.equal(isRemembered('client'), false, path);
  }
});

test('is remembered whatever changes beside it', () => {
  runGreen('client');
  write('packages/server/a.ts', 'other');
  assert.equal(isRemembered('client'), true);
});

test('is forgotten where more is to be run', () => {
  runGreen('client');
  assert.equal(isRemembered('client', { LONG: '1' }), false);
  const more = { ...checkOf('client'), commands: [['vitest', 'run', '--more']] };
  assert.equal(green().find(more), undefined);
});

test('a check of everything is forgotten with any change', () => {
  const everything = { name: 'format', commands: [] };
  const checks = green();
  checks.remember(everything, checks.stateOf(everything), 1);
  assert.ok(green().find(everything));
  write('examples/a.html', 'other');
  assert.equal(green().find(everything), undefined);
});
