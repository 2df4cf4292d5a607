import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { type HostSite, startHostSite } from '../embed/host-site.js';
import { type RunningServer, startServer } from '../server.js';
import { libraries } from './libraries.js';

let server: RunningServer;
let host: HostSite;
let browser: Browser;
beforeAll(async () => {
  [server, host, browser] = await Promise.all([startServer(), startHostSite(), launchCurrent()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', host.origin], {
    DATA_DIR: server.dataDir,
  });
  for (const path of ['/turbo.js', '/htmx-2.js', '/htmx.js']) {
    host.put(path, {
      body: (await libraries[path]?.()) ?? '',
      headers: { 'Content-Type': 'text/javascript' },
    });
  }
});
afterAll(async () => {
  await Promise.all([browser?.close(), host?.[Symbol.asyncDispose]()]);
  await server?.stop();
});

const loader = () => `<script src="${server.url}/cdn/v1/loader.js" defer></script>`;
const page = (head: string, body: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>信箱</title>
<link rel="icon" href="data:,">${head}${loader()}<body>${body}`;

/** A part with a mailbox, an input of its own and a link; each template of the page includes the loader. */
const write = (link: string) => `<main id="main" hx-history-elt>${loader()}${link}
<input id="own"><mayor-mailbox site="linxiang" theme="blue"><p>请拨打 12345</p></mayor-mailbox></main>`;
const follow = () => `<main id="main" hx-history-elt>${loader()}
<response-tracker site="linxiang"></response-tracker>
<appeal-list site="linxiang" url-state></appeal-list></main>`;

const typed = {
  标题: '建湘社区三栋电梯停运三个月',
  内容: '我们小区三栋的电梯从八月起停运，楼里老人多，上下楼很困难。',
  手机或固定电话: '13800000000',
};

/** Opens a page and hears what it says on the console. */
async function open(html: string) {
  const opened = await browser.newPage();
  const said: string[] = [];
  opened.on('pageerror', (error) => said.push(String(error)));
  opened.on('console', (message) => {
    if (/warning|error/.test(message.type())) said.push(message.text());
  });
  await opened.goto(host.put('/write', html));
  return { page: opened, said, [Symbol.asyncDispose]: () => opened.close() };
}

/** Writes a letter, and a word into the page's own input. */
async function begin(opened: Page): Promise<void> {
  const form = opened.locator('mayor-mailbox');
  await form.getByLabel('投诉').check();
  await form.getByLabel('临湘市市长').check();
  for (const [label, text] of Object.entries(typed)) {
    await form.getByLabel(label, { exact: true }).fill(text);
  }
  await opened.locator('#own').fill('城区');
}

/** What was typed is there, looks as it should, and can be sent. */
async function goesOn(opened: Page): Promise<void> {
  const form = opened.locator('mayor-mailbox');
  for (const [label, text] of Object.entries(typed)) {
    await expect.poll(() => form.getByLabel(label, { exact: true }).inputValue()).toBe(text);
  }
  expect(await form.getAttribute('data-look')).toBe('blue');
  await form.getByRole('radio', { name: /^同意公开/ }).check();
  await form.getByRole('button', { name: '下一步：核对内容' }).click();
  await form.getByRole('button', { name: '确认提交' }).waitFor();
}

/** The next page works, and what its list keeps in the history stands beside what others keep there. */
async function looksAround(opened: Page): Promise<void> {
  await opened
    .locator('response-tracker')
    .getByRole('button', { name: '查询', exact: true })
    .waitFor();
  const list = opened.locator('appeal-list');
  await list.locator('[part=item] a').first().click();
  await list.locator('appeal-detail [part=title]').waitFor();
  await opened.goBack();
  await list.locator('[part=item] a').first().waitFor();
  await expect.poll(() => list.locator('appeal-detail').count()).toBe(0);
}

const toWriting = (opened: Page) =>
  opened.locator('mayor-mailbox').getByRole('button', { name: /返回/ }).click();

describe('on pages that change without a reload', () => {
  test('Turbo: a letter lives through a refresh by morphing and through going back', async () => {
    const head =
      '<script src="/turbo.js" defer></script><meta name="turbo-refresh-method" content="morph">';
    const link = '<a href="/follow">查询</a>';
    host.put('/follow', page(head, follow()));
    await using opened = await open(page(head, write(link)));
    const { page: at, said } = opened;
    await begin(at);

    host.put('/write', page(head, write(`<p>新通知</p>${link}<p>第二条</p>`)));
    await at.evaluate(() => {
      const { Turbo } = window as unknown as {
        Turbo: { session: { refresh(url: string): void } };
      };
      const morphed = new Promise((resolve) => addEventListener('turbo:morph', resolve));
      Turbo.session.refresh(location.href);
      return morphed.then(() => undefined);
    });
    await at.getByText('新通知').waitFor();
    await goesOn(at);
    await toWriting(at);

    // That one the morph has emptied; a copy keeps it.
    await at.locator('#own').fill('城区');
    await at.getByRole('link', { name: '查询' }).click();
    await looksAround(at);
    await at.goBack();
    await expect.poll(() => at.locator('#own').inputValue()).toBe('城区');
    await goesOn(at);

    // What was sent does not come back.
    const form = at.locator('mayor-mailbox');
    await form.getByRole('button', { name: '确认提交' }).click();
    await form.getByText('来信已提交').waitFor();
    await at.getByRole('link', { name: '查询' }).click();
    await looksAround(at);
    await at.goBack();
    await form.getByRole('button', { name: '下一步：核对内容' }).waitFor();
    expect(await form.getByLabel('标题', { exact: true }).inputValue()).toBe('');
    expect(await form.getAttribute('data-letter')).toBe(null);
    expect(said).toEqual([]);
  });

  test.each([
    { name: 'htmx 2', src: '/htmx-2.js' },
    { name: 'htmx 4', src: '/htmx.js' },
  ])('$name: elements work after a swap and after going back', async ({ name, src }) => {
    const head = `<script src="${src}"></script>`;
    const link = `<button hx-get="/follow" hx-target="#main" hx-swap="outerHTML" hx-push-url="true">查询</button>
<button hx-get="/write" hx-target="#main" hx-select="#main" hx-swap="outerMorph">刷新</button>`;
    host.put('/follow', follow());
    await using opened = await open(page(head, write(link)));
    const { page: at, said } = opened;
    await begin(at);
    if (name === 'htmx 4') {
      host.put('/write', page(head, write(`<p>新通知</p>${link}<p>第二条</p>`)));
      await at.getByRole('button', { name: '刷新' }).click();
      await at.getByText('新通知').waitFor();
      await goesOn(at);
      await toWriting(at);
    }
    await at.getByRole('button', { name: '查询' }).first().click();
    await looksAround(at);
    await at.goBack();
    // htmx 2 goes back to a copy, htmx 4 to the page as the server has it.
    if (name === 'htmx 4') await begin(at);
    await goesOn(at);
    expect(said).toEqual([]);
  });
});
