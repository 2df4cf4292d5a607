import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningDemonstration, startDemonstration } from './programs.fixture.js';

let folder: string;
let running: RunningDemonstration;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-demonstration-'));
  running = await startDemonstration(folder);
}, 120_000);
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

const page = async (path: string): Promise<string> => (await fetch(running.url + path)).text();

test('fills an empty database once, and keeps its secrets to the owner', async () => {
  const { items } = JSON.parse(await page('/v1/sites')) as { items: unknown[] };
  expect(items).toHaveLength(137);
  const files = ['keys.json', 'demonstration-staff.txt', 'through-train.sqlite'].map((name) =>
    join(folder, name),
  );
  expect(running.printed()).toContain(`Officials sign in as in ${files[1]}`);
  for (const file of files) expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await running.stop()).toBe(0);
  const secrets = files.slice(0, 2);
  const before = secrets.map((file) => statSync(file).mtimeMs);
  running = await startDemonstration(folder);
  expect(running.printed()).not.toContain('Filled');
  expect(secrets.map((file) => statSync(file).mtimeMs)).toEqual(before);
}, 120_000);

test('says on its first page that its data is made up, and leads to the portal', async () => {
  const chinese = await page('/');
  expect(chinese).toContain('本服务载入的是演示数据');
  for (const way of ['', 'mailbox.html', 'appeals.html', 'tracker.html']) {
    expect(chinese).toContain(`href="/portal/${way}"`);
    expect((await fetch(`${running.url}/portal/${way}`)).status).toBe(200);
  }
  const english = await page('/?lang=en');
  expect(english).toContain('demonstration data without official effect');
  expect(english).toContain('href="/portal/en/mailbox.html"');
  for (const guide of ['/docs/', '/storybook/']) expect(english).toContain(`href="${guide}"`);
});

test('begins the embed builder with the site of its portal, and tells the command of a checkout', async () => {
  expect(await page('/embed/')).toMatch(/&lt;mayor-mailbox[^>]* site=&quot;linxiang&quot;/);
  const check = await page('/embed/check?site=linxiang&origin=https://elsewhere.example');
  expect(check).toContain('npx through-train site origin add linxiang');
});
