import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from './browsers.js';
import { type RunningServer, startServer } from './server.js';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a letter is written, corrected and sent by keyboard alone, and then tracked', async () => {
  await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/portal/mailbox.html`);
  await page.locator('mayor-mailbox').getByRole('radio', { name: '投诉' }).waitFor();

  // An empty form: the summary of what is missing takes the focus.
  await tabTo(page, '下一步：核对内容');
  await page.keyboard.press('Enter');
  await focusIsOn(page, '处需要修改');

  await tabTo(page, '投诉', '咨询');
  await page.keyboard.press('ArrowRight');
  await focusIsOn(page, '投诉');
  await tabTo(page, '临湘市市长', '临湘市委书记');
  await page.keyboard.press('ArrowDown');
  await focusIsOn(page, '临湘市市长');
  await tabTo(page, '标题');
  await page.keyboard.type('长安街道路灯不亮已经两个月');
  await tabTo(page, '内容');
  await page.keyboard.type('长安街道中段的路灯九月起不亮，晚上老人出门看不清路，请尽快修好。');
  await tabTo(page, '匿名提交');
  await page.keyboard.press('Space');
  await tabTo(page, '同意公开');
  await page.keyboard.press('Space');
  await tabTo(page, '下一步：核对内容');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '请核对后提交' }).waitFor();
  await tabTo(page, '确认提交');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '来信已提交' }).waitFor();

  const receipt = page.locator('mayor-mailbox');
  const number = await receipt.getByText(/^\d{6}-\d{8}-\d{5}-[\dX]$/).innerText();
  const code = await receipt.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText();
  await tabTo(page, '复制');

  await using tracker = await browser.newPage();
  await tracker.goto(`${server.url}/portal/tracker.html`);
  await tracker.getByLabel('受理编号', { exact: true }).waitFor();
  await tabTo(tracker, '受理编号');
  await tracker.keyboard.type(number.replaceAll('-', ''));
  await tracker.keyboard.press('Tab');
  await tracker.keyboard.type(code.toLowerCase().replaceAll('-', ' '));
  await tracker.keyboard.press('Enter');
  await tracker.getByText('待临湘市市长受理').first().waitFor();
});

/** What has the focus, as a screen reader would name it, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { labels } = element as HTMLInputElement;
    const label = labels?.[0]?.textContent ?? element?.textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}

const focusIsOn = (page: Page, name: string) =>
  expect.poll(() => focused(page), { timeout: 10_000 }).toContain(name);

/** Presses Tab until one of the names has the focus; everything must be within reach. */
async function tabTo(page: Page, ...names: string[]): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const here = await focused(page);
    if (names.some((name) => here.startsWith(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${names.join(' or ')}.`);
}
