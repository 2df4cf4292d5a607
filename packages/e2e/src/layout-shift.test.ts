import { createClient } from '@through-train/client';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from './browsers.js';
import { openCountyPage } from './failures/county-page.js';
import { FaultyLine } from './failures/faulty-line.js';
import { type RunningServer, startServer } from './server.js';

let server: RunningServer;
let line: FaultyLine;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
  line = await FaultyLine.before(server.url);
});
afterAll(async () => {
  await browser?.close();
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});

test.each(catalogue)('<$name> moves nothing on a page that keeps room for it', async ({ name }) => {
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  const { items } = await appeals.page({ limit: 1 });
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const { page, fallback } = await openCountyPage(context, line, {
    element: name,
    query: `number=${items[0]?.number}`,
    before: `<style>${name} { display: block; min-height: 100vh }</style>`,
  });
  await fallback.waitFor({ state: 'hidden' });
  await page.waitForLoadState('networkidle');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const moves = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(moves.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without a single shift the observer never calls.
        requestAnimationFrame(() => setTimeout(() => resolve(0), 100));
      }),
  );
  expect(shift).toBe(0);
  await context.close();
});
