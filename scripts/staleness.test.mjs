import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { unlessCurrent } from './staleness.mjs';

const folder = mkdtempSync(join(tmpdir(), 'through-train-staleness-'));
after(() => rmSync(folder, { recursive: true }));

let runs;
const build = async () => {
  runs += 1;
  writeFileSync(join(folder, 'made.js'), 'made');
};
const work = { name: 'example', inputs: ['src'], outputs: ['made.js'] };

beforeEach(() => {
  runs = 0;
  rmSync(folder, { recursive: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'src', 'a.ts'), 'one');
});

test('is done once while nothing changes', async () => {
  await unlessCurrent(work, build, folder);
  await unlessCurrent(work, build, folder);
  assert.equal(runs, 1);
});

test('is done again when a file changes, comes or goes', async () => {
  await unlessCurrent(work, build, folder);
  writeFileSync(join(folder, 'src', 'a.ts'), 'two');
  await unlessCurrent(work, build, folder);
  writeFileSync(join(folder, 'src', 'b.ts'), '');
  await unlessCurrent(work, build, folder);
  rmSync(join(folder, 'src', 'b.ts'));
  await unlessCurrent(work, build, folder);
  assert.equal(runs, 4);
});

test('is done again when what it made is gone', async () => {
  await unlessCurrent(work, build, folder);
  rmSync(join(folder, 'made.js'));
  await unlessCurrent(work, build, folder);
  assert.equal(runs, 2);
});

test('is done again after it failed', async () => {
  const failing = () => Promise.reject(new Error('The compiler says no.'));
  await assert.rejects(unlessCurrent(work, failing, folder));
  await unlessCurrent(work, build, folder);
  assert.equal(runs, 1);
});
