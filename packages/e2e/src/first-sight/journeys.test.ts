import { createClient } from '@through-train/client';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { type RunningServer, startServer } from '../server.js';
import { HeldPage } from './held-page.js';

let server: RunningServer;
/** The number of an appeal that everybody may read and support: thanks nobody shares. */
let published: string;
beforeAll(async () => {
  server = await startServer();
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  published = (await appeals.page({ kind: 'complaint', limit: 1 })).items[0]?.number ?? '';
});
afterAll(async () => {
  await server?.stop();
});

const transport = 'full-transport';

describe.each([
  { engine: 'current Chromium', launch: launchCurrent },
  { engine: 'Chromium 86', launch: launchChromium86 },
])('in $engine', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  const open = (name: string) =>
    HeldPage.open(browser, {
      origin: server.url,
      body: `<${name} site="linxiang" number="${published}" number-param="number"></${name}>`,
    });

  test.each(catalogue)(
    '<$name> asks first with the loader, and has no transport before somebody turns to it',
    async ({ name, first }) => {
      await using held = await open(name);
      // No module is there yet.
      await expect.poll(() => held.asked().length).toBe(first ? 1 : 0);
      const early = held.asked();
      await held.ready();
      await held.page.waitForLoadState('networkidle');
      expect(held.asked().slice(0, early.length)).toEqual(early);
      expect(new Set(held.asked()).size).toBe(held.asked().length);
      expect(held.brought('settle')).toBe(true);
      expect(held.brought(transport)).toBe(false);
      const came = held.page.waitForResponse(/full-transport/);
      await held.page.locator(name).getByRole('button').first().focus();
      expect((await came).ok()).toBe(true);
    },
  );

  test('a mailbox that nobody touches has at most 62 kB in the end', async () => {
    await using held = await open('mayor-mailbox');
    await held.ready();
    // What waits for two seconds is there too.
    await expect.poll(() => held.brought('more'), { timeout: 10_000 }).toBe(true);
    await held.page.waitForLoadState('networkidle');
    expect(held.brought('delivery-part')).toBe(true);
    expect(await held.weight()).toBeLessThanOrEqual(62_000);
  });

  test('says so when the transport does not come, and goes on when it does', async () => {
    await using held = await open('appeal-detail');
    await held.page.route(/full-transport/, (route) => route.abort());
    await held.ready();
    const support = held.page.locator('[part=support]');
    await support.click();
    await held.page.getByText('未能提交，请稍后再试').waitFor();
    await held.page.unroute(/full-transport/);
    await support.click();
    await held.page.getByRole('button', { name: '已表示有同样诉求' }).waitFor();
    expect(held.asked(/\/supports$/)).toHaveLength(1);
  });

  test('shows a list that failed at first and whose transport does not come, when asked again', async () => {
    let fails = true;
    await using held = await HeldPage.open(browser, {
      origin: server.url,
      body: '<appeal-list site="linxiang" compact>请拨打 12345</appeal-list>',
      prepare: async (page) => {
        await page.route(/\/appeals\?/, (route) => (fails ? route.abort() : route.continue()));
        await page.route(/full-transport/, (route) => (fails ? route.abort() : route.continue()));
      },
    });
    await held.ready();
    await held.page.getByText('暂时无法连接服务器，请稍后重试。').waitFor();
    expect(held.asked(/\/appeals\?/)).toHaveLength(1);
    fails = false;
    await held.page.getByRole('button', { name: '重试' }).click();
    await held.page.locator('[part=item]').first().waitFor();
  });
});
