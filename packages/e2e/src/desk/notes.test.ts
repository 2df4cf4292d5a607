import { createClient } from '@through-train/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { demonstrationPassword } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { sendLetter, signInAtDesk } from './at-desk.js';

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('a note is read by colleagues, and by nobody else', async () => {
  const { number, queryCode } = await sendLetter(server, '有内部备注的来信');
  const words = '来信人上午来电，情绪激动，请先电话沟通';
  {
    await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
    await clerk.open(number);
    await clerk.press('添加备注');
    await clerk.shownCase.getByText('请填写此项。').waitFor();
    await clerk.shownCase.locator('#note-text').fill(words);
    // What was typed survives a browser that was closed in the middle.
    await clerk.page.reload();
    await clerk.shownCase.getByText('已恢复您上次没有提交的内容。').waitFor();
    await clerk.press('添加备注');
    await clerk.shownCase.getByText('备注已添加。').waitFor();
    expect(await clerk.shownCase.locator('#note-text').inputValue()).toBe('');
    expect(await clerk.shownCase.locator('.notes form').innerText()).not.toContain('已恢复');
    expect(clerk.errors).toEqual([]);
  }
  const { staff, appeals, tracking } = createClient({ baseUrl: server.url });
  const password = await demonstrationPassword(server);
  await staff.signIn({ username: 'linxiang-clerk', password });
  await staff.act(number, { action: 'accept' });
  await staff.act(number, { action: 'assign', unitId: 'linxiang-housing' });
  {
    await using unit = await signInAtDesk(browser, server, 'linxiang-housing-head');
    await unit.open(number);
    await unit.shownCase.locator('.notes').getByText(words).waitFor();
  }
  await staff.signIn({ username: 'linxiang-moderator', password });
  await staff.act(number, { action: 'publish' });
  for (const read of [await appeals.get(number), await tracking.open({ number, queryCode })]) {
    expect(JSON.stringify(read)).not.toContain(words);
  }
});
