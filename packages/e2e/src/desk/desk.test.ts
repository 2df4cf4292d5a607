import { createClient } from '@through-train/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchCurrent } from '../browsers.js';
import { demonstrationPassword } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { deskUrl, sendLetter, signInAtDesk } from './at-desk.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
});

const send = (title: string) => sendLetter(server, title);

describe('at the desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchCurrent();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('who comes second is told, and keeps what they typed', async () => {
    const { number } = await send('两位受理员同时打开的来信');
    await using first = await signInAtDesk(browser, server, 'linxiang-clerk');
    await using second = await signInAtDesk(browser, server, 'yueyang-clerk');
    await second.page.clock.install();
    for (const clerk of [first, second]) await clerk.open(number);
    await second.press('不予受理');
    await second.shownCase.locator('#field-reason').selectOption('unclear');
    await second.shownCase.locator('#field-explanation').fill('看不出希望解决什么问题');
    await second.shownCase.locator('#field-instead').fill('请致电0730-3722345');
    await first.press('受理');
    await first.page.context().setOffline(true);
    await first.press('确认受理');
    await first.shownCase.getByText('尚未提交').waitFor();
    await first.page.context().setOffline(false);
    await first.press('重新提交');
    await first.shownCase.getByText('已受理。').waitFor();
    await second.press('确认不予受理');
    await second.shownCase.getByText('刚刚被其他人处理过').waitFor();
    await second.shownCase.getByText('已受理，待转办').waitFor();
    expect(await second.shownCase.locator('#field-explanation').inputValue()).toBe(
      '看不出希望解决什么问题',
    );
    // Who only looks sees it too.
    await second.press('取消');
    await first.press('转办');
    await first.shownCase.locator('#field-unitId').selectOption('linxiang-housing');
    await first.press('确认转办');
    await first.shownCase.getByText('已转办。').waitFor();
    await second.page.clock.runFor(20_000);
    await second.shownCase.getByText('刚刚有新的办理记录').waitFor();
    await second.shownCase.getByText('已转办，待认领').waitFor();
  });

  test('a reply that is still held reaches no other case when its writer goes there', async () => {
    const sent = [await send('先写答复的来信'), await send('随后打开的来信')];
    const { staff } = createClient({ baseUrl: server.url });
    const password = await demonstrationPassword(server);
    for (const { number } of sent) {
      await staff.signIn({ username: 'linxiang-clerk', password });
      await staff.act(number, { action: 'accept' });
      await staff.act(number, { action: 'assign', unitId: 'linxiang-housing' });
      await staff.signIn({ username: 'linxiang-housing-head', password });
      await staff.act(number, { action: 'claim' });
    }
    const [first, other] = sent.map(({ number }) => number);
    await using unit = await signInAtDesk(browser, server, 'linxiang-housing-head');
    await unit.open(first ?? '');
    await unit.press('答复');
    await unit.shownCase.locator('#reply-findings').fill('经现场核实，主板损坏，反映的情况属实。');
    await unit.shownCase.locator('#reply-decision').fill('12月5日前由物业公司完成主板更换。');
    await unit.press('检查并预览');
    await unit.page.clock.install();
    await unit.press('发送答复');
    await unit.open(other ?? '');
    await unit.page.clock.runFor(20_000);
    for (const { number } of sent) expect((await staff.get(number)).handling).toBe('claimed');
    await unit.open(first ?? '');
    await unit.press('答复');
    await unit.shownCase.getByText('已恢复您上次没有提交的内容。').waitFor();
  });

  test('several are accepted at once, after a look at which can be', async () => {
    const sent = [await send('一起受理的来信甲'), await send('一起受理的来信乙')];
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
    await clerk.page.goto(`${deskUrl(server)}#/all?q=${encodeURIComponent('一起受理的来信')}`);
    await clerk.queue.getByText('一起受理的来信乙').first().waitFor();
    const { staff } = createClient({ baseUrl: server.url });
    await staff.signIn({
      username: 'linxiang-clerk',
      password: await demonstrationPassword(server),
    });
    await staff.act(sent[0]?.number ?? '', { action: 'accept' });
    await clerk.queue.locator('thead input').check();
    await clerk.queue.getByRole('button', { name: '受理', exact: true }).click();
    await clerk.queue.getByText('可以受理 1 件，另有 1 件不能受理。').waitFor();
    await clerk.queue.getByRole('button', { name: '受理 1 件' }).click();
    await clerk.queue.getByText('已受理 1 件。').waitFor();
    expect((await staff.get(sent[1]?.number ?? '')).handling).toBe('accepted');
  });

  test('a session that ended is told, and signing in again shows the same case', async () => {
    const { number } = await send('登录失效时打开的来信');
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
    await clerk.open(number);
    await clerk.page.context().clearCookies();
    await clerk.page.reload();
    await clerk.page.locator('#username').waitFor();
    await clerk.page.locator('#username').fill('linxiang-clerk');
    await clerk.page.locator('#password').fill('not-the-password');
    await clerk.page.locator('#password').press('Enter');
    await clerk.page.getByText('用户名或密码不正确').waitFor();
    await clerk.page.locator('#password').fill(await demonstrationPassword(server));
    await clerk.page.locator('#password').press('Enter');
    await clerk.shownCase.getByText(number).first().waitFor();
  });

  test.each([
    { width: 360, english: false },
    { width: 1280, english: true },
  ])('every screen is accessible and fits $width px', async ({ width, english }) => {
    const { number } = await send('界面检查用的来信');
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(deskUrl(server));
    await page.locator('#username').waitFor();
    if (english) await page.getByRole('button', { name: 'English' }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.context().close();
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk', { width });
    const isFine = async (screen: string) => {
      expect(await accessibilityProblems(clerk.page), screen).toEqual([]);
      const needed = await clerk.page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, screen).toBeLessThanOrEqual(width);
    };
    if (english) await clerk.page.getByRole('button', { name: 'English' }).click();
    await clerk.page.goto(`${deskUrl(server)}#/all`);
    await clerk.queue.locator('tbody tr').first().waitFor();
    await isFine('queue');
    await clerk.open(number);
    await isFine('case');
    await clerk.shownCase.locator('.buttons .primary').click();
    await clerk.shownCase.locator('#form-heading').waitFor();
    await isFine('form');
    expect(clerk.errors).toEqual([]);
  });

  test('a leader claims in two taps on a phone', async () => {
    const { number } = await send('写给市长、用手机认领的来信');
    await using mayor = await signInAtDesk(browser, server, 'linxiang-mayor', { width: 360 });
    await mayor.page.goto(`${deskUrl(server)}#/new`);
    const row = mayor.queue.locator(`[data-number="${number}"]`);
    await row.getByRole('button', { name: '认领' }).click();
    await mayor.queue.getByRole('button', { name: '认领 1 件' }).click();
    await mayor.queue.getByText('已认领 1 件。').waitFor();
    await row.waitFor({ state: 'detached' });
    await mayor.open(number);
    await mayor.shownCase.getByText('临湘市市长认领，负责办理').waitFor();
  });

  test('a visitor of the demonstration takes any seat by one click', async () => {
    const page = await browser.newPage();
    for (const [seat, name] of [
      ['受理员', '临湘市信访局 受理员'],
      ['督办员', '岳阳市信访局 督办员'],
    ] as const) {
      await page.goto(new URL('/', deskUrl(server)).href);
      await page.getByRole('link', { name: seat }).click();
      await page.locator('staff-desk .who').getByText(name).waitFor();
      expect(new URL(page.url()).pathname).toBe('/desk/');
    }
    await page.context().close();
  });

  test('the first queue takes at most 100 kB', async () => {
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
    await clerk.queue.locator('table, .empty').first().waitFor();
    const bytes = await clerk.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/desk/'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    );
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(100_000);
  });

  test('a queue is worked through by keyboard', async () => {
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
    const { page, queue } = clerk;
    await page.goto(`${deskUrl(server)}#/all`);
    await queue.locator('tbody tr').nth(2).waitFor();
    const number = await queue.locator('tbody tr').nth(1).getAttribute('data-number');
    for (const key of ['j', 'j', 'x']) await page.keyboard.press(key);
    expect(await queue.locator('tbody tr').nth(1).locator('input').isChecked()).toBe(true);
    await page.keyboard.press('/');
    await page.keyboard.type('xj?');
    expect(await queue.locator('#q').inputValue()).toBe('xj?');
    await queue.locator('tbody tr a').nth(0).focus();
    await page.keyboard.press('?');
    await queue.getByText('键盘操作', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await clerk.shownCase
      .getByText(number ?? '')
      .first()
      .waitFor();
  });
});
