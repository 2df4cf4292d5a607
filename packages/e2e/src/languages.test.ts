import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from './browsers.js';
import { type RunningServer, startServer } from './server.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
});

describe.each([
  { name: 'current Chromium', launch: launchCurrent },
  { name: 'Chromium 86', launch: launchChromium86 },
])('in $name', ({ launch }) => {
  let browser: Browser;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = async (body: string, before = '') => {
    const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>信箱</title>${before}
      <script src="/cdn/v1/loader.js" defer></script>${body}`;
    await page.route(`${server.url}/page`, (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(`${server.url}/page`);
  };

  test('a citizen writes in Traditional Chinese and follows the letter in English, on one page', async () => {
    await open(`<mayor-mailbox site="linxiang" lang="zh-Hant" tracker-url="#"></mayor-mailbox>
      <section lang="en-GB"><response-tracker site="linxiang"></response-tracker></section>`);
    const mailbox = page.locator('mayor-mailbox');
    await mailbox.getByText('求助', { exact: true }).click();
    await mailbox.getByLabel('標題').fill('建湘社區三棟電梯停用三個月');
    await mailbox.getByLabel('內容', { exact: true }).fill('電梯從八月起停用，老人上下樓很困難。');
    await mailbox.getByLabel('匿名提交').check();
    await mailbox.getByText('不清楚，由受理人員轉辦').click();
    await mailbox.getByRole('radio', { name: /^不公開/ }).check();
    await mailbox.getByRole('button', { name: '下一步：核對內容' }).click();
    await mailbox.getByRole('button', { name: '確認提交' }).click();
    await mailbox.getByText('來信已提交').waitFor();
    const [number = '', queryCode = ''] = await mailbox.locator('.slip .code').allInnerTexts();

    const tracker = page.locator('response-tracker');
    await tracker.getByLabel('Reference number').fill(number);
    await tracker.getByLabel('Query code').fill(queryCode);
    await tracker.getByRole('button', { name: 'Look up' }).click();
    await tracker.getByText('Sent to Linxiang').waitFor();
    await page.evaluate(() => {
      document.querySelector('section')?.setAttribute('lang', 'zh-TW');
    });
    await tracker.getByText('已提交，待臨湘市受理').waitFor();
    expect(await tracker.getByText('建湘社區三棟電梯停用三個月').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('an element speaks a language that the page brings, from right to left', async () => {
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await open(
      `<p lang="ug"><response-tracker site="linxiang"></response-tracker></p>`,
      `<script>
        window.throughTrain = window.throughTrain || {};
        window.throughTrain.languages = {
          ug: { dir: 'rtl', terms: { lookupNumber: 'ئىز قوغلاش نومۇرى', lookupGo: 'ئىزدەش' } }
        };
      </script>`,
    );
    const tracker = page.locator('response-tracker');
    await tracker.getByRole('button', { name: 'ئىزدەش' }).waitFor();
    const direction = await tracker
      .getByLabel('ئىز قوغلاش نومۇرى')
      .evaluate((field) => getComputedStyle(field).direction);
    expect(direction).toBe('rtl');
    expect(await tracker.getByLabel('查询码').count(), 'a word that is missing').toBe(1);
    expect(warnings.filter((text) => text.startsWith('The language ug lacks words'))).toHaveLength(
      1,
    );
    expect(errors).toEqual([]);
  });
});
