import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from './browsers.js';
import { writeLetter } from './failures/letter-form.js';
import { sentLetter } from './failures/letters.js';
import { readerOf } from './failures/readers.js';
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

/** What a screen reader is told, one thing a line, without what it is nested in. */
async function told(page: Page, element: string): Promise<string[]> {
  const tree = await page.locator(element).ariaSnapshot();
  return tree.split('\n').map((line) => line.replace(/^\s*- /, '').replace(/:$/, ''));
}

/** The lines are there, in this order; others may stand between them. */
function expectInOrder(lines: readonly string[], expected: readonly (string | RegExp)[]): void {
  let from = 0;
  for (const each of expected) {
    const at = lines.findIndex(
      (line, index) =>
        index >= from && (typeof each === 'string' ? line.startsWith(each) : each.test(line)),
    );
    expect(at, `${each} after line ${from} of\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
}

test('a letter is told from the form over its mistakes and the last look to the receipt', async () => {
  await using page = await browser.newPage();
  await page.goto(`${server.url}/portal/mailbox.html`);
  await page.getByRole('button', { name: '下一步：核对内容' }).waitFor();
  expectInOrder(await told(page, 'mayor-mailbox'), [
    'heading "在线写信"',
    'heading "写给谁"',
    'radiogroup "类型"',
    'radio "咨询"',
    'radiogroup "收件信箱"',
    'heading "反映事项"',
    'combobox "事项分类（选填）"',
    'textbox "标题"',
    'textbox "内容"',
    'radiogroup "是否同意公开"',
    'checkbox "在本设备保存草稿 24 小时',
    'button "下一步：核对内容"',
  ]);
  await page.getByRole('button', { name: '下一步：核对内容' }).click();
  await page.getByRole('alert').waitFor();
  expectInOrder(await told(page, 'mayor-mailbox'), [
    /^alert "有 \d 处需要修改"/,
    'link "请选择类型"',
    'link "请填写标题"',
    'textbox "标题"',
  ]);
  await writeLetter(page, '建湘社区三栋电梯停运');
  expectInOrder(await told(page, 'mayor-mailbox'), [
    'heading "请核对后提交"',
    'term: 收件信箱',
    'definition: 临湘市市长',
    'heading "公开后显示的内容"',
    'button "确认提交"',
    'button "返回修改"',
  ]);
  await page.getByRole('button', { name: '确认提交' }).click();
  await page.getByText('来信已提交').waitFor();
  await page.locator('[part=qr]').waitFor();
  expectInOrder(await told(page, 'mayor-mailbox'), [
    'heading "来信已提交"',
    'term: 受理编号',
    /^definition: \d{6}-\d{8}-/,
    'term: 查询码',
    'img "回执二维码"',
    'button "复制"',
    'button "打印"',
    'button "下载"',
  ]);
});

test('published letters are told with their state in words, and a search with what it found', async () => {
  await using page = await browser.newPage();
  await page.goto(`${server.url}/portal/appeals.html`);
  const list = page.locator('appeal-list');
  await list.getByLabel('办理状态').waitFor();
  expectInOrder(await told(page, 'appeal-list'), [
    'searchbox "搜索公开诉求"',
    'button "搜索"',
    'combobox "办理状态"',
    'heading "公开诉求"',
    'status: 第 1 页',
    'list',
    'link ',
    'button "我也有同样诉求',
  ]);
  await list.getByRole('searchbox').fill('不存在的词语');
  await list.getByRole('searchbox').press('Enter');
  await list.getByText('没有找到').first().waitFor();
  await list.getByRole('button', { name: '清除' }).first().click();
  const link = list.getByRole('link').first();
  const title = (await link.innerText()).trim();
  await link.click();
  await page.locator('appeal-detail').getByRole('heading', { name: title, exact: true }).waitFor();
  expectInOrder(await told(page, 'appeal-detail'), [
    `heading "${title}"`,
    'term: 受理编号',
    'heading "诉求内容"',
    'button "打印"',
  ]);
});

test('a tracked appeal is told by a sentence, its progress in order, and what can be done', async () => {
  await using page = await browser.newPage();
  await page.goto(`${server.url}/portal/tracker.html`);
  expectInOrder(await told(page, 'response-tracker'), []);
  await readerOf('response-tracker').ask({ page }, await sentLetter(server.url));
  await page.locator('[part=appeal]').waitFor();
  expectInOrder(await told(page, 'response-tracker'), [
    'button "退出查询"',
    'heading "长安街道中段路灯不亮"',
    'list "办理进度"',
    'listitem: ',
    'term: ',
    'button "补充情况"',
    'button "撤回诉求"',
  ]);
});
