import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from './browsers.js';
import { sentLetter } from './failures/letters.js';
import { focusIsOn, stopsOf, tabTo } from './keyboard.js';
import { officialsOf } from './officials.js';
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

test('published letters are searched, filtered, opened and supported by keyboard alone', async () => {
  await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${server.url}/portal/appeals.html`);
  const list = page.locator('appeal-list');
  const last = list.getByLabel('办理状态').locator('option').last();
  const state = await last.getAttribute('value');
  // What is published depends on the day. Thanks are nobody else's.
  const wanted = `limit=1&state=${state}&kind=complaint`;
  const found = await fetch(`${server.url}/v1/sites/linxiang/appeals?${wanted}`);
  const { items } = (await found.json()) as { items: { title: string }[] };
  const title = items[0]?.title ?? '';
  await list.getByRole('searchbox').focus();
  await page.keyboard.type(title.slice(0, 4));
  await page.keyboard.press('Enter');
  await list.locator('mark').first().waitFor();
  await tabTo(page, '办理状态');
  await page.keyboard.press('End');
  const marks = list.locator('.item .sentence > :first-child');
  const chosen = new Set([await last.innerText()]);
  await expect.poll(async () => new Set(await marks.allInnerTexts())).toEqual(chosen);
  expect(page.url()).toContain('state=');
  await tabTo(page, title);
  await page.keyboard.press('Enter');
  const detail = page.locator('appeal-detail');
  await detail.getByRole('heading', { name: title, exact: true }).waitFor();
  await tabTo(page, '我也有同样诉求');
  await page.keyboard.press('Enter');
  await detail.getByText('已表示有同样诉求').waitFor();
});

test('an appeal is supplemented, rated, reopened and withdrawn by keyboard alone', async () => {
  const letter = await sentLetter(server.url);
  const official = await officialsOf(server);
  const clerk = await official('linxiang-clerk');
  await using page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const lookUp = async () => {
    await page.goto(`${server.url}/portal/tracker.html`);
    await page.getByLabel('受理编号', { exact: true }).focus();
    await page.keyboard.type(letter.number);
    await page.keyboard.press('Tab');
    await page.keyboard.type(letter.queryCode);
    await page.keyboard.press('Enter');
    await page.locator('[part=appeal]').waitFor();
  };
  const act = async (choose: string, field: string, send: string, done: string) => {
    await tabTo(page, choose);
    await page.keyboard.press('Enter');
    await focusIsOn(page, choose);
    await tabTo(page, field);
    await page.keyboard.type('路灯又不亮了，请再来看看。');
    await tabTo(page, send);
    await page.keyboard.press('Enter');
    await focusIsOn(page, done);
  };
  await lookUp();
  await act('补充情况', '补充内容', '提交补充', '补充内容已提交');
  await clerk.act(letter.number, { action: 'accept' });
  await clerk.act(letter.number, { action: 'assign', unitId: 'linxiang-housing' });
  const unit = await official('linxiang-housing-head');
  await unit.act(letter.number, { action: 'claim' });
  const reply = {
    request: '路灯不亮。',
    findings: '线路老化。',
    decision: '已修复。',
    legalBasis: '',
  };
  await unit.act(letter.number, { action: 'reply', ...reply });
  await lookUp();
  await tabTo(page, '非常满意');
  await page.keyboard.press('Space');
  await tabTo(page, '提交评价');
  await page.keyboard.press('Enter');
  await focusIsOn(page, '评价已提交');
  await act('申请重新办理', '申请理由', '提交申请', '申请已提交');
  await act('撤回诉求', '撤回原因', '确认撤回', '诉求已撤回');
});

test('Enter that ends a composition neither searches nor submits', async () => {
  await using page = await browser.newPage();
  await page.goto(`${server.url}/portal/appeals.html`);
  const search = page.locator('appeal-list').getByRole('searchbox');
  await search.focus();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', {
    text: 'lu deng',
    selectionStart: 7,
    selectionEnd: 7,
  });
  await page.keyboard.press('Enter');
  expect(page.url()).not.toContain('q=');
  await input.send('Input.insertText', { text: '路灯' });
  expect(await search.inputValue()).toBe('路灯');
  await page.keyboard.press('Enter');
  await expect.poll(() => decodeURIComponent(page.url())).toContain('q=路灯');
});

test.each([
  { path: 'mailbox.html', element: 'mayor-mailbox' },
  { path: 'appeals.html', element: 'appeal-list' },
  { path: 'tracker.html', element: 'response-tracker' },
])(
  'Tab goes through <$element> from top to bottom, and always shows where it is',
  async ({ path, element }) => {
    await using page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}/portal/${path}`, { waitUntil: 'networkidle' });
    const stops = await stopsOf(page, element);
    expect(stops.length).toBeGreaterThan(3);
    expect(stops.filter(({ ringed }) => !ringed)).toEqual([]);
    const upwards = stops.filter(({ top }, index) => top < (stops[index - 1]?.top ?? 0) - 24);
    expect(upwards).toEqual([]);
  },
);
