import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { type RunningServer, startServer } from '../server.js';
import { type HostSite, startHostSite } from './host-site.js';

let server: RunningServer;
let host: HostSite;
beforeAll(async () => {
  [server, host] = await Promise.all([startServer(), startHostSite()]);
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

const pageWith = (tag: string, { site = 'linxiang', lang = 'zh-CN' } = {}) => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><title>测试</title>
<script src="${server.url}/cdn/v1/loader.js" defer></script>
<${tag} site="${site}" number="430682-20261123-00042-3">请拨打 <a href="tel:12345">12345</a></${tag}>`;

/** What the webmaster reads on the console. */
function consoleOf(page: Page): () => string {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return () => said.join('\n');
}

describe.each([
  { name: 'current Chromium', launch: launchCurrent },
  { name: 'Chromium 86', launch: launchChromium86 },
])('in $name, a page whose origin is not registered', ({ name, launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('says so, tells the webmaster the command, and works once it was run', async () => {
    await using page = await browser.newPage();
    const said = consoleOf(page);
    // Each browser tries an origin that the other has not registered.
    await using own = await startHostSite();
    await page.goto(own.put('/', pageWith('mayor-mailbox')));
    const mailbox = page.locator('mayor-mailbox');
    await mailbox.getByText(`本网站（${own.origin}）尚未在直通车登记`).waitFor();
    expect(await mailbox.getByRole('link', { name: '12345' }).isVisible(), name).toBe(true);
    const help = mailbox.getByRole('link', { name: '网站管理人员：查看处理办法' });
    expect(await help.getAttribute('href')).toContain(`${server.url}/embed/doctor?`);

    const command = /npx through-train (site origin add linxiang \S+)/.exec(said())?.[1] ?? '';
    const ran = await runCommand(command.split(' '), { DATA_DIR: server.dataDir });
    expect(ran.output).toContain(`${own.origin} may now use 临湘市`);
    await mailbox.getByRole('button', { name: '重试' }).click();
    await mailbox.getByLabel('标题').waitFor();
  });
});

describe('in current Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchCurrent();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(
    // The others ask nothing before somebody asks them.
    catalogue.filter(({ first }) => first).map(({ name }) => name),
  )('<%s> says in English that the origin is not registered', async (tag) => {
    await using page = await browser.newPage();
    await page.goto(host.put('/en', pageWith(tag, { lang: 'en' })));
    await page
      .locator(tag)
      .getByText(`This website (${host.origin}) is not registered`)
      .first()
      .waitFor();
  });

  test('a site that does not exist is named, with the nearest that do', async () => {
    await using page = await browser.newPage();
    const said = consoleOf(page);
    await page.goto(host.put('/typo', pageWith('mayor-mailbox', { site: 'linxaing' })));
    await page.locator('mayor-mailbox').getByText('站点“linxaing”不存在').waitFor();
    expect(said()).toContain('site="linxiang"  临湘市');
  });

  test('a sandboxed frame is told what it lacks, by element and doctor, on an origin that may', async () => {
    await using page = await browser.newPage();
    const said = consoleOf(page);
    await using own = await startHostSite();
    await runCommand(['site', 'origin', 'add', 'linxiang', own.origin], {
      DATA_DIR: server.dataDir,
    });
    own.put('/inner', pageWith('mayor-mailbox'));
    const outer = (sandbox: string) =>
      own.put('/', `<iframe src="/inner?appeal-debug" title="信箱" ${sandbox}></iframe>`);
    await page.goto(outer('sandbox="allow-scripts allow-forms"'));
    const frame = page.frameLocator('iframe');
    await frame.locator('mayor-mailbox').getByText('本页面放在受限的框架（sandbox）里').waitFor();
    expect(said()).toContain('allow-same-origin');
    expect(said()).not.toContain('尚未');
    const remedy = await frame.locator('[data-finding="sandbox"] pre').innerText();
    expect(said()).toContain(`<iframe ${remedy}>`);

    await page.goto(outer(remedy));
    await frame.locator('mayor-mailbox').getByLabel('标题').waitFor();
  });

  test('a page opened as a file is told to be served', async () => {
    await using page = await browser.newPage();
    const said = consoleOf(page);
    const file = join(server.dataDir, 'page.html');
    await writeFile(file, pageWith('mayor-mailbox'));
    await page.goto(pathToFileURL(file).href);
    await page.locator('mayor-mailbox').getByText('本页面是以文件方式打开的').waitFor();
    expect(said()).toContain('npx http-server -p 5500');
  });
});
