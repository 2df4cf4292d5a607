import { contentPolicy } from '@through-train/widgets/csp.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../command-line.js';
import { knownOf } from '../elements-on-page.js';
import { type HostSite, startHostSite } from '../embed/host-site.js';
import { engines } from '../engines.js';
import { type RunningServer, startServer } from '../server.js';
import { forbiddingCases } from './forbidding-cases.js';
import { forbiddingCode, forbiddingPage } from './forbidding-page.js';
import { libraries } from './libraries.js';

const fallback = '请拨打 12345';
const mailbox = `<mayor-mailbox site="linxiang">${fallback}</mayor-mailbox>`;
const script = { 'Content-Type': 'text/javascript' };

let server: RunningServer;
let host: HostSite;
let version: string;
beforeAll(async () => {
  [server, host] = await Promise.all([startServer(), startHostSite()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', host.origin], {
    DATA_DIR: server.dataDir,
  });
  const said = await fetch(`${server.url}/cdn/v1/integrity.json`);
  ({ version } = (await said.json()) as { version: string });
  const text = await (await fetch(`${server.url}/cdn/v1/loader.js`)).text();
  host.put('/older.js', { body: text.replaceAll(version, '0.0.9'), headers: script });
  for (const path of ['/jquery.js', '/jquery-3.js']) {
    host.put(path, { body: (await libraries[path]?.()) ?? '', headers: script });
  }
  host.put('/lit.js', { body: (await libraries['/foreign-lit.js']?.()) ?? '', headers: script });
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

const loader = (folder = 'v1') =>
  `<script src="${server.url}/cdn/${folder}/loader.js" defer></script>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>信箱</title>${head}<body>${body}`;

describe.each(engines)('in $engine', ({ launch, thorough }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** Opens a page and hears what it says on the console. */
  async function open(
    body: string,
    headers: Record<string, string> = {},
    prepare?: (opened: Page) => Promise<unknown>,
  ) {
    const opened = await browser.newPage();
    await prepare?.(opened);
    const said: string[] = [];
    opened.on('pageerror', (error) => said.push(String(error)));
    opened.on('console', (message) => {
      if (/warning|error/.test(message.type())) said.push(message.text());
    });
    await opened.goto(host.put('/', { body, headers }));
    const close = async () => {
      // What is still being passed on is not cut off by the end of the page.
      await opened.unrouteAll({ behavior: 'wait' });
      await opened.close();
    };
    return { page: opened, said, [Symbol.asyncDispose]: close };
  }
  const forms = (opened: Page) => opened.getByRole('button', { name: '下一步：核对内容' });

  test('the same loader may be asked for again; of another version one line says no', async () => {
    const loadedThrice = loader() + loader(version) + loader();
    await using opened = await open(page(loadedThrice, `${loader()}${mailbox}`));
    await forms(opened.page).waitFor();
    expect(opened.said).toEqual([]);

    const other = '<script src="/older.js" defer></script>';
    await using two = await open(page(loader() + other + other, mailbox));
    await forms(two.page).waitFor();
    expect(two.said).toEqual([`Through Train 0.0.9 not loaded，已有 ${version}`]);
  });

  test('a loader that runs as a module finds its tag', async () => {
    const tag = loader().replace('defer', 'type="module"');
    await using opened = await open(
      page(`<script src="/own/loader.js"></script>${tag}${tag}`, mailbox),
    );
    await forms(opened.page).waitFor();
    expect(opened.said.filter((line) => !/404/.test(line))).toEqual([]);
  });

  test.each([
    { when: 'before', own: '/lit.js' },
    { when: 'after', own: '/late.js' },
  ])('a Lit of the page that comes $when stays by itself', async ({ own }) => {
    host.put('/late.js', {
      body: `addEventListener('appeal-ready', function () {
        var policy = trustedTypes.createPolicy('page', { createScriptURL: function (url) { return url; } });
        var script = document.createElement('script');
        script.src = policy.createScriptURL('/lit.js');
        document.head.appendChild(script);
      });`,
      headers: script,
    });
    // No name may be taken twice under this policy.
    const policy = contentPolicy({
      cdn: `${server.url}/cdn/`,
      existing: `script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html page`,
    });
    await using opened = await open(
      page(
        `<script src="${own}" defer></script>${loader()}`,
        `${mailbox}<foreign-clock></foreign-clock>`,
      ),
      { 'Content-Security-Policy': policy },
    );
    await forms(opened.page).waitFor();
    await opened.page.getByText('12:00').waitFor();
    // That it runs with its warnings on is Lit's own affair.
    expect(opened.said.filter((line) => !/Lit is in dev mode/.test(line))).toEqual([]);
  });

  test.each(forbiddingCases)('$name', async ({ before, run }) => {
    host.put('/forbids.js', { body: forbiddingCode, headers: script });
    await using opened = await open(
      forbiddingPage(loader(), await knownOf(server.url, 'linxiang')),
      {},
      (bare) => bare.addInitScript(before ?? (() => {})),
    );
    await forms(opened.page).waitFor();
    // What comes after an element can be used.
    await opened.page.waitForLoadState('networkidle');
    await run(opened.page);
  });

  if (!thorough) return;

  test('a browser that cannot name the script that runs is left alone', async () => {
    const old = `<script>Object.defineProperty(document, 'currentScript', { value: undefined });
      document.querySelector = undefined;</script>`;
    await using opened = await open(page(old + loader(), mailbox));
    await opened.page.waitForLoadState('networkidle');
    expect(await opened.page.getByText(fallback).isVisible()).toBe(true);
    expect(opened.said).toEqual([]);
  });

  // A portal that passes the server's files on: what is of its own origin jQuery evaluates as text.
  const proxied = (opened: Page) =>
    opened.route(`${host.origin}/cdn/**`, async (route) => {
      const response = await route.fetch({
        url: route.request().url().replace(host.origin, server.url),
      });
      await route.fulfill({ response });
    });

  test.each(['/jquery.js', '/jquery-3.js'])(
    'a loader in a part that %s loads works, or says in one line what it needs',
    async (jquery) => {
      for (const from of [server.url, host.origin]) {
        const tag = `<script src="${from}/cdn/v1/loader.js" data-api="${server.url}" defer></script>`;
        host.put('/part.html', `${tag}${mailbox}`);
        const code = `<script>$(function () { $('#x').load('/part.html'); });</script>`;
        await using opened = await open(
          page(`<script src="${jquery}"></script>${code}`, '<div id="x"></div>'),
          {},
          proxied,
        );
        await forms(opened.page).waitFor();
        expect(opened.said.filter((line) => !/XMLHttpRequest/.test(line))).toEqual([]);
      }
      const bare = `<script>for (var i = 0; i < 2; i++) $.getScript('/cdn/v1/loader.js');</script>`;
      await using lost = await open(
        page(`<script src="${jquery}"></script>${bare}`, mailbox),
        {},
        proxied,
      );
      await lost.page.waitForLoadState('networkidle');
      expect(lost.said).toEqual([
        `Through Train ${version} not loaded: 缺少 <script src=".../loader.js">`,
      ]);
      expect(await lost.page.getByText(fallback).isVisible()).toBe(true);
    },
  );

  test('another major is refused in one line, and the fallback stays', async () => {
    host.put('/other.js', { body: "throughTrain = { version: '9.1.0' }", headers: script });
    await using opened = await open(
      page(`<script src="/other.js"></script>${loader()}${loader()}`, mailbox),
    );
    expect(opened.said).toEqual([`Through Train ${version} not loaded，已有 9.1.0`]);
    expect(await opened.page.getByText(fallback).isVisible()).toBe(true);
  });

  test('elements that are moved, copied and taken away while they load are all well', async () => {
    host.put('/restless.js', {
      body: `addEventListener('DOMContentLoaded', function () {
        var first = document.querySelector('mayor-mailbox');
        var turns = 0;
        var moving = setInterval(function () {
          document.getElementById(turns % 2 ? 'one' : 'two').appendChild(first);
          if (++turns === 30) { clearInterval(moving); document.body.appendChild(first.cloneNode(true)); }
        }, 5);
        var gone = document.body.appendChild(first.cloneNode(true));
        setTimeout(function () { gone.remove(); }, 40);
      });`,
      headers: script,
    });
    await using opened = await open(
      page(
        `<script src="/restless.js"></script>${loader()}`,
        `<div id="one">${mailbox}</div><div id="two"></div>`,
      ),
    );
    await opened.page.waitForFunction(
      () => document.querySelectorAll('body > mayor-mailbox').length === 1,
    );
    await forms(opened.page).nth(1).waitFor();
    expect(await forms(opened.page).count()).toBe(2);
    expect(opened.said).toEqual([]);
  });

  test('elements of the next view, and in the shadow root of a component, are found', async () => {
    await using opened = await open(page(loader(), '<main>首页</main>'));
    await opened.page.evaluate((html) => {
      history.pushState({}, '', '/mailbox');
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = html;
    }, mailbox);
    await forms(opened.page).waitFor();
    await opened.page.evaluate(() => {
      history.pushState({}, '', '/tracker');
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = '<div></div>';
      const root = (main.firstElementChild as Element).attachShadow({ mode: 'open' });
      root.innerHTML = '<response-tracker site="linxiang"></response-tracker>';
    });
    await opened.page.getByRole('button', { name: '查询', exact: true }).waitFor();
    expect(opened.said).toEqual([]);
  });
});
