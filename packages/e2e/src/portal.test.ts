import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import { launchCurrent } from './browsers.js';
import { type RunningServer, startServer } from './server.js';

const folder = fileURLToPath(new URL('../../../examples/county-portal/', import.meta.url));
const files = await readdir(folder, { recursive: true });
const pages = files
  .filter((file) => file.endsWith('.html') && !file.includes('node_modules'))
  .sort();
const elements = 'mayor-mailbox, appeal-list, appeal-detail, response-tracker';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe.each(pages)('the portal page %s', (path) => {
  test('loads under its own content policy, is accessible, fits 320 px and links to what is there', async () => {
    await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints = complaintsOf(page);
    await page.goto(`${server.url}/portal/${path}`, { waitUntil: 'networkidle' });
    await ready(page);
    expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);

    await page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(page), 'at 320 px').toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, 'the width the page needs in a window of 320 px').toBeLessThanOrEqual(320);
    expect(complaints).toEqual([]);

    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    const own = new Set(links.filter((href) => href.startsWith(server.url)).map(withoutHash));
    for (const href of own) expect((await fetch(href)).status, href).toBe(200);
  });
});

const withoutHash = (href: string): string => href.replace(/#.*$/, '');

/** Every element on the page has taken over from its fallback. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every(
        (element) =>
          element.shadowRoot?.querySelector('form, ol, ul, article, h2') ||
          element.shadowRoot?.querySelector('[role="status"]'),
      ),
    elements,
  );
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return complaints;
}
