import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { servedVersions } from '../embed/versions.js';
import type { App, Variables } from '../http/context.js';
import { mountCdn } from '../http/static-folders.js';
import { keepVersions } from './kept-versions.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-cdn-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function program(version: string): Promise<string> {
  const bundled = join(folder, `program-${version}`);
  for (const name of [version, 'v1']) {
    await mkdir(join(bundled, name, 'esm'), { recursive: true });
    await writeFile(join(bundled, name, 'esm/base.js'), version);
  }
  return bundled;
}

test('a page with an older loader gets the older files after the program moved on', async () => {
  const kept = join(folder, 'kept');
  await keepVersions(await program('1.0.0'), kept);
  const bundled = await program('1.1.0');
  await keepVersions(bundled, kept);
  const app: App = new Hono<{ Variables: Variables }>();
  mountCdn(app, [bundled, kept]);

  const old = await app.request('/cdn/1.0.0/esm/base.js');
  expect(await old.text()).toBe('1.0.0');
  expect(old.headers.get('cache-control')).toContain('immutable');
  expect(await (await app.request('/cdn/v1/esm/base.js')).text()).toBe('1.1.0');
  expect((await app.request('/cdn/0.9.0/esm/base.js')).status).toBe(404);
  expect(await servedVersions([bundled, kept])).toEqual({
    channels: ['v1'],
    pinned: ['1.1.0', '1.0.0'],
  });
});

test('what was published under a version is never replaced', async () => {
  const kept = join(folder, 'kept');
  const bundled = await program('1.0.0');
  await keepVersions(bundled, kept);
  await writeFile(join(bundled, '1.0.0/esm/base.js'), 'changed');
  await keepVersions(bundled, kept);
  expect(await readFile(join(kept, '1.0.0/esm/base.js'), 'utf8')).toBe('1.0.0');
});
