import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderToString as renderVue } from 'vue/server-renderer';
import { launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { type HostSite, startHostSite } from '../embed/host-site.js';
import { type RunningServer, startServer } from '../server.js';
import { documentWith } from './document.js';
import { Page as ReactPage } from './react-page.js';
import { Page as WrapperPage } from './react-wrapper-page.js';
import { createPage } from './vue-page.js';

const fallbacks = ['如来信未能显示，请拨打 12345。', '如信箱未能显示，请拨打 12345。'];

let server: RunningServer;
let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  [server, browser, site] = await Promise.all([startServer(), launchCurrent(), startHostSite()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', site.origin], {
    DATA_DIR: server.dataDir,
  });
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await browser?.close();
  await server?.stop();
});

// By its place: the wrappers, which lie in another package, must get it too.
const folderOf = (name: string) =>
  dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
const react18 = { react: folderOf('react-18'), 'react-dom': folderOf('react-dom-18') };

describe.each([
  {
    name: 'React 19',
    client: 'react-client',
    alias: {},
    render: () => renderReact(createElement(ReactPage, { api: server.url })),
  },
  {
    name: 'React 18 with the wrappers',
    client: 'react-wrapper-client',
    alias: react18,
    render: () => renderReact(createElement(WrapperPage, { api: server.url })),
  },
  {
    name: 'Vue',
    client: 'vue-client',
    alias: {},
    render: () => renderVue(createPage(server.url)),
  },
])('a page rendered on the server by $name', ({ client, alias, render }) => {
  let url: string;
  beforeAll(async () => {
    site.put('/client.js', {
      body: await bundled(client, alias),
      headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
    });
    url = site.put('/', documentWith(await render(), server.url));
  });

  test('shows the fallback of each element where JavaScript is off', async () => {
    await using context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url);
    for (const text of fallbacks) expect(await page.getByText(text).isVisible(), text).toBe(true);
  });

  test('upgrades in place: no complaint, no shift, no fallback lost, and events arrive', async () => {
    await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const grave = ['error', 'warning'].includes(message.type());
      if (grave && !message.text().startsWith('Lit is in dev mode'))
        complaints.push(message.text());
    });
    await countShifts(page);
    await page.goto(url);
    await page.locator('mayor-mailbox').getByLabel('标题').waitFor();
    const item = page.locator('appeal-list [part=item] a').first();
    await item.waitFor();
    expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBe(0);
    for (const text of fallbacks) expect(await page.getByText(text).count(), text).toBe(1);
    await item.click();
    await page.getByText(/^已打开 430682-/).waitFor();
    expect(complaints).toEqual([]);
  });
});

/** A client for browsers with the warnings of a development build. */
async function bundled(client: string, alias: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    resolve: { alias },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: fileURLToPath(new URL(`${client}.ts`, import.meta.url)), formats: ['es'] },
    },
  });
  const [made] = [result].flat();
  if (!made || !('output' in made)) throw new Error('Nothing was built.');
  return made.output[0].code;
}

function countShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
      const sum = shifts.reduce((one, other) => one + other, 0);
      Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + sum });
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
