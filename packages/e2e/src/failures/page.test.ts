import { createRequire } from 'node:module';
import { createClient } from '@through-train/client';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../engines.js';
import { type RunningServer, startServer } from '../server.js';
import { type CountyPage, type CountyPageOptions, openCountyPage } from './county-page.js';
import { FaultyLine } from './faulty-line.js';
import { fillIn } from './letter-form.js';

const { version } = createRequire(import.meta.url)('@through-train/widgets/package.json');
/** The folder that never changes, beside `/cdn/v1/`, which moves. */
const exactVersion = `/cdn/${version}/loader.js`;

const names = catalogue.map(({ name }) => name);

let server: RunningServer;
let line: FaultyLine;
let published: string;
beforeAll(async () => {
  server = await startServer();
  line = await FaultyLine.before(server.url);
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  published = (await appeals.page({ kind: 'complaint', limit: 1 })).items[0]?.number ?? '';
});
afterAll(async () => {
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});

describe.each(engines)('in $engine', ({ launch, thorough }) => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    line.reset();
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
  });

  const open = (more: Partial<CountyPageOptions>) =>
    openCountyPage(context, line, { element: names, query: `number=${published}`, ...more });
  const fallbacksStay = async ({ page, fallback, uncaught }: CountyPage) => {
    await page.waitForLoadState('networkidle');
    expect(await fallback.filter({ visible: true }).count()).toBe(names.length);
    expect(uncaught).toEqual([]);
  };

  test('the single file steps in where what all modules share cannot be loaded', async () => {
    const { fallback, uncaught } = await open({
      prepare: (page) =>
        page.route(/\/esm\/[\w-]+\/base\.js/, (route) => route.abort('blockedbyclient')),
    });
    await expect.poll(() => fallback.filter({ visible: true }).count()).toBe(0);
    expect(uncaught).toEqual([]);
  });

  test('a letter goes on when the part that checks it arrives at the second try', async () => {
    let lost = 0;
    const { page, uncaught } = await openCountyPage(context, line, {
      element: 'mayor-mailbox',
      prepare: (page) =>
        page.route(/\/esm\/[\w-]+\/delivery-part\.js/, async (route) => {
          lost += 1;
          if (lost <= 2) await route.abort('connectionreset');
          else await route.continue();
        }),
    });
    await fillIn(page, '建湘社区三栋电梯停运');
    const next = page.getByRole('button', { name: '下一步：核对内容' });
    await expect.poll(() => lost).toBe(1);
    await next.click();
    await page.getByText('页面加载不完整，请检查网络后重试。您填写的内容仍在。').waitFor();
    await next.click();
    await page.getByRole('heading', { name: '请核对后提交' }).waitFor();
    expect(uncaught).toEqual([]);
  });

  if (!thorough) return;

  test.each([
    { what: 'no script', blocked: /\/cdn\/v1\/loader\.js/ },
    { what: 'neither modules nor the single file', blocked: /\/esm\/|\/widgets\.iife\.js/ },
  ])('the fallbacks stay where $what can be loaded', async ({ blocked }) => {
    await fallbacksStay(
      await open({
        prepare: (page) => page.route(blocked, (route) => route.abort('blockedbyclient')),
      }),
    );
  });

  test.each([
    { what: 'custom elements', gone: 'delete window.customElements' },
    { what: 'replaceAll', gone: 'delete String.prototype.replaceAll' },
  ])(
    'the fallbacks stay in a browser without $what, which is asked for nothing',
    async ({ gone }) => {
      const opened = await open({ before: `<script>${gone}</script>` });
      await fallbacksStay(opened);
      expect(await opened.page.locator('script[type=module]').count()).toBe(0);
      expect(line.seen).toEqual([]);
    },
  );

  test('a script that is there twice, or by two addresses, harms nothing', async () => {
    const { page, fallback, uncaught, warnings } = await open({
      loaders: ['/cdn/v1/loader.js', '/cdn/v1/loader.js', exactVersion],
    });
    await expect.poll(() => fallback.filter({ visible: true }).count()).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(uncaught).toEqual([]);
    expect(warnings.filter((warning) => /Through Train/.test(warning))).toEqual([]);
  });
});
