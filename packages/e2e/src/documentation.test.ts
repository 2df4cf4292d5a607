import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import { launchCurrent } from './browsers.js';
import { type RunningServer, startServer } from './server.js';

const folder = fileURLToPath(new URL('../../../docs/.vitepress/dist/', import.meta.url));

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const pages = ['', 'quick-start.html', 'faq.html', 'reference/api/appeals.html', 'zh/recipes.html'];

describe.each(pages)('the page /docs/%s', (path) => {
  test('works under its own content policy, is accessible and fits, wide and narrow', async () => {
    await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = complaintsOf(page);
    await page.goto(`${server.url}/docs/${path}`, { waitUntil: 'networkidle' });
    expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);

    await page.setViewportSize({ width: 360, height: 640 });
    expect(await accessibilityProblems(page), 'at 360 px').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the width the page needs in a window of 360 px').toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
  });
});

test('Chinese is found in the middle of a sentence', async () => {
  await using page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${server.url}/docs/zh/`);
  await page.getByRole('button', { name: '搜索文档' }).click();
  await page.getByRole('searchbox').fill('两行');
  await page.getByRole('option').filter({ hasText: '快速开始' }).first().click();
  await page.waitForURL('**/docs/zh/quick-start.html**');
  expect(complaints).toEqual([]);
});

test('a page leads to the same page in the other language', async () => {
  await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/docs/quick-start.html`);
  await page.getByRole('button', { name: 'Change language' }).hover();
  await page.getByRole('link', { name: '简体中文' }).click();
  await page.waitForURL('**/docs/zh/quick-start.html');
  await page.locator('html[lang=zh-CN]').waitFor();
});

test('what the pages say this server has is there', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const links = texts.flatMap((text) =>
    [...text.matchAll(/href="(\/[^"#]*)/g)].map(([, to]) => to),
  );
  const otherLinks = new Set(links.filter((link) => !link?.startsWith('/docs/')));
  for (const link of otherLinks) {
    // A catalogue that is not built yet says so.
    expect([200, 503], link).toContain((await fetch(server.url + link)).status);
  }
});

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}
