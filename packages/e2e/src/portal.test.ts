import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@through-train/client';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import { launchChromium86, launchCurrent } from './browsers.js';
import { lookUp } from './citizen.js';
import { long } from './engines.js';
import { type RunningServer, startServer } from './server.js';
import { stickingOut, storeWideTexts } from './wide-texts.js';

const folder = fileURLToPath(new URL('../../../examples/county-portal/', import.meta.url));
const files = await readdir(folder, { recursive: true });
const pages = files
  .filter((file) => file.endsWith('.html') && !file.includes('node_modules'))
  .sort();
const elements = 'mayor-mailbox, appeal-list, appeal-detail, response-tracker';

/** Links of the portal's pages that lead somewhere: most stand on each of them. */
const followed = new Set<string>();

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
    // The English pages are made like the Chinese ones, in longer words: it is the narrow ones that suffer.
    if (long || !path.startsWith('en/'))
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
    for (const href of [...own].filter((link) => !followed.has(link))) {
      expect((await fetch(href)).status, href).toBe(200);
      followed.add(href);
    }
  });
});

describe('a text that is wider than any page', () => {
  let published = { number: '', title: '' };
  let receipt = { number: '', queryCode: '' };
  let old: Browser;
  beforeAll(async () => {
    old = await launchChromium86();
    const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
    receipt = await appeals.submit({
      column: 'ask-politics',
      kind: 'complaint',
      title: '长安街道路灯不亮',
      body: '长安街道中段的路灯九月起不亮，请尽快修好。',
      place: { divisionCode: '430682' },
      contact: { phone: '13800000000' },
      anonymous: false,
      publication: 'public',
      language: 'zh-CN',
      noticeVersion: '2026-01',
    });
    for await (const answered of appeals.list({ sort: 'replied', limit: 1 })) {
      published = answered;
      break;
    }
    storeWideTexts(server);
  });
  afterAll(async () => {
    await old?.close();
  });

  test.each(['current Chromium', 'Chromium 86'])('ends with its box in %s', async (name) => {
    const drawn = name === 'Chromium 86' ? old : browser;
    const page = await drawn.newPage({ viewport: { width: 360, height: 740 } });
    const open = (path: string) => page.goto(`${server.url}${path}`);
    for (const path of [
      '/portal/appeals.html',
      '/portal/index.html',
      `/portal/appeal.html?number=${published.number}`,
      '/forms/linxiang/list',
      `/forms/linxiang/list/${published.number}`,
    ]) {
      await open(path);
      await page.getByText('WWW').first().waitFor();
      expect(await stickingOut(page), path).toEqual(['360 px']);
    }

    await open('/portal/tracker.html');
    await lookUp(page, receipt);
    await page.getByText('WWW').first().waitFor();
    expect(await stickingOut(page), 'the tracker').toEqual(['360 px']);

    await open('/portal/mailbox.html');
    const form = page.locator('mayor-mailbox');
    await form.getByLabel('标题').fill(published.title);
    await form.getByLabel('内容', { exact: true }).fill(published.title);
    await form.locator('.similar .plain', { hasText: 'WWW' }).first().click();
    await form.locator('.similar .sheet', { hasText: 'WWW' }).waitFor();
    expect(await stickingOut(page), 'similar letters').toEqual(['360 px']);
    await page.close();
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
