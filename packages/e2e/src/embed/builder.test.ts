import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { type RunningServer, startServer } from '../server.js';
import { type HostSite, startHostSite } from './host-site.js';

let server: RunningServer;
let host: HostSite;
let browser: Browser;
beforeAll(async () => {
  [server, host, browser] = await Promise.all([startServer(), startHostSite(), launchCurrent()]);
  const { origin } = host;
  await runCommand(['site', 'origin', 'add', 'linxiang', origin], { DATA_DIR: server.dataDir });
});
afterAll(async () => {
  await browser?.close();
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

const plain = (snippet: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title>${snippet}`;

/** The text of a block of code that the builder offers to copy. */
const offered = async (page: Page, id: string): Promise<string> =>
  (await page.locator(`pre#${id}`).textContent()) ?? '';

/** What the element shows once it has taken over from its fallback. */
const started = async (page: Page, tag: string): Promise<void> => {
  await page.waitForFunction(
    (name) =>
      document.querySelector(name)?.shadowRoot?.querySelector('form, ol, ul, article, h2, .notice'),
    tag,
  );
};

describe.each(catalogue.map(({ name }) => name))('the lines for <%s>', (tag) => {
  test.each(['v1', 'pinned'])('work on a plain page of another origin, %s', async (version) => {
    await using builder = await browser.newPage();
    await builder.goto(`${server.url}/embed/?element=${tag}&site=linxiang`);
    if (version === 'pinned') {
      const option = builder.locator('#f-version option').last();
      await builder.locator('#f-version').selectOption(await option.getAttribute('value'));
      await expect.poll(() => offered(builder, 'snippet')).toContain('integrity="sha384-');
    }
    const snippet = await offered(builder, 'snippet');
    const policy = (await offered(builder, 'policy')).replace('Content-Security-Policy: ', '');
    await using page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security|integrity/i.test(message.text())) errors.push(message.text());
    });
    const headers = { 'Content-Security-Policy': policy };
    const number = '?number=430682-20261123-00042-3';
    await page.goto(host.put(`/${tag}`, { body: plain(snippet), headers }) + number);
    await started(page, tag);
    expect(errors).toEqual([]);
  });
});

test('the lines work in Chromium 86', async () => {
  await using builder = await browser.newPage();
  await builder.goto(`${server.url}/embed/`);
  const snippet = await offered(builder, 'snippet');
  await using old = await launchChromium86();
  const page = await old.newPage();
  await page.goto(host.put('/old', plain(snippet)));
  await started(page, 'mayor-mailbox');
});

test('a webmaster searches, chooses, sees, checks and copies', async () => {
  await using context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/embed/`);
  await page.getByRole('searchbox', { name: '搜索名称、拼音或编号' }).fill('\u200b岳阳楼');
  await page.getByRole('searchbox', { name: '搜索名称、拼音或编号' }).press('ArrowDown');
  await expect.poll(() => offered(page, 'snippet')).toContain('site="yueyanglou"');
  await page.getByText('公开诉求').click();
  await page.getByLabel('每页件数').fill('5');
  await page.getByLabel('主题色').selectOption('blue');
  await expect.poll(() => offered(page, 'snippet')).toMatch(/page-size="5".* theme="blue"/);
  const preview = page.frameLocator('#preview iframe');
  await preview.getByRole('searchbox').first().waitFor();

  await page.getByLabel('网页地址', { exact: true }).fill('http://localhost:5500/index.html');
  await page.getByText('http://localhost:5500 尚未为岳阳楼区登记').waitFor();
  expect(await offered(page, 'command')).toBe(
    'npx through-train site origin add yueyanglou http://localhost:5500',
  );
  await page.getByLabel('网站系统', { exact: true }).selectOption('webforms');
  await expect.poll(() => offered(page, 'step-2')).toContain('</appeal-list>');
  expect(await offered(page, 'step-2')).toBe(await offered(page, 'snippet'));
  await page.getByLabel('网站系统', { exact: true }).selectOption('wordpress');
  await page.getByText('wp_enqueue_script').first().waitFor();

  await page.getByRole('button', { name: /^复制 代码/ }).click();
  await page.getByText('已复制').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await offered(page, 'snippet'));
  // All of it stands in the address.
  await using other = await browser.newPage();
  await other.goto(page.url());
  expect(await offered(other, 'snippet')).toBe(copied);
});

test('nothing is sent from the preview', async () => {
  await using page = await browser.newPage();
  await page.goto(`${server.url}/embed/preview?element=mayor-mailbox&site=linxiang`);
  await started(page, 'mayor-mailbox');
  await page.evaluate(() => {
    const event = new CustomEvent('appeal-before-submit', { cancelable: true, bubbles: true });
    document.querySelector('mayor-mailbox')?.dispatchEvent(event);
  });
  await page.getByText('这是预览，没有真正提交。').waitFor();
});

test('the builder works where no script runs', async () => {
  await using context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/embed/?lang=en`);
  await page.getByLabel('Response tracker').check();
  await page.getByRole('button', { name: 'Make the lines' }).click();
  expect(await page.locator('pre#snippet').innerText()).toContain('<response-tracker');
});

test.each(['/embed/', '/embed/?lang=en&element=appeal-list&recipe=drupal', '/embed/doctor'])(
  '%s is accessible and fits a phone',
  async (path) => {
    await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${server.url}${path}`, { waitUntil: 'networkidle' });
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(errors).toEqual([]);
  },
);

test('the doctor’s page reads pasted source, and runs and fetches nothing of it', async () => {
  await using page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}/embed/doctor?url=http://localhost:5500/&site=linxiang`);
  await page.getByText('npx through-train site origin add linxiang').waitFor();
  await page
    .getByRole('textbox', { name: '网页源代码' })
    .fill(
      '<html><img src="http://stranger.example/x.png" onerror="document.title=1"><appeal-lst site="linxiang"></appeal-lst>',
    );
  await page.getByLabel('应答头（选填）').fill("Content-Security-Policy: script-src 'self'");
  await page.getByRole('button', { name: '检查源代码' }).click();
  for (const id of [
    'no-loader',
    'element-name',
    'policy',
    'no-charset',
    'quirks',
    'unregistered',
  ]) {
    await page.locator(`[data-finding="${id}"]`).waitFor();
  }
  expect(asked.filter((url) => !url.startsWith(server.url))).toEqual([]);
});
