import { createClient } from '@through-train/client';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { type RunningServer, startServer } from '../server.js';
import { sendLetter, signInAtDesk } from './at-desk.js';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
});

const send = (title: string) => sendLetter(server, title);

describe.each([
  { engine: 'current Chromium', launch: launchCurrent },
  { engine: 'Chromium 86', launch: launchChromium86 },
])('at the desk in $engine', ({ engine, launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('a letter is accepted, assigned, claimed, answered and published', async () => {
    const title = `建湘社区三栋电梯停运三个月 ${engine}`;
    const { number, queryCode } = await send(title);
    {
      await using clerk = await signInAtDesk(browser, server, 'linxiang-clerk');
      await clerk.page.locator('nav').getByText('新来信').click();
      await clerk.queue.getByText(title).first().waitFor();
      await clerk.open(number);
      await clerk.press('受理');
      await clerk.shownCase.getByText('来信人将看到').waitFor();
      await clerk.press('确认受理');
      await clerk.shownCase.getByText('已受理。').waitFor();
      await clerk.press('转办');
      await clerk.press('确认转办');
      await clerk.shownCase.getByText('请填写此项。').waitFor();
      await clerk.shownCase.locator('#field-unitId').selectOption('linxiang-housing');
      await clerk.shownCase.locator('#field-note').fill('请三个工作日内到现场核实');
      await clerk.press('确认转办');
      await clerk.shownCase.getByText('已转办。').waitFor();
      expect(clerk.errors).toEqual([]);
    }
    {
      await using unit = await signInAtDesk(browser, server, 'linxiang-housing-head');
      await unit.page.locator('nav').getByText('待我处理').click();
      await unit.queue.getByText(title).first().click();
      await unit.shownCase.getByText('请三个工作日内到现场核实').waitFor();
      await unit.press('认领');
      await unit.press('确认认领');
      await unit.shownCase.getByText('已认领。').waitFor();
      await unit.press('答复');
      await unit.shownCase
        .locator('#reply-findings')
        .fill('经现场核实，控制柜主板损坏，反映的情况属实。');
      await unit.shownCase.locator('#reply-decision').fill('我局将尽快联系您（13800138000）处理。');
      // What was typed survives a browser that was closed in the middle.
      await unit.page.reload();
      await unit.press('答复');
      await unit.shownCase.getByText('已恢复您上次没有提交的内容。').waitFor();
      await unit.press('检查并预览');
      const look = unit.shownCase.locator('.reply-form');
      await look.getByText('“尽快”没有说明时间').waitFor();
      await look.getByText('含有个人信息：13800138000').waitFor();
      await unit.press('返回修改');
      await unit.shownCase
        .locator('#reply-decision')
        .fill('维修资金已于11月20日划拨，物业公司将于12月5日前完成主板更换。');
      await unit.press('检查并预览');
      await look.getByRole('heading', { name: '公众将看到' }).waitFor();
      await unit.page.clock.install();
      expect(await look.locator('.warnings').count()).toBe(0);
      await unit.press('发送答复');
      await unit.press('撤回修改');
      await unit.press('检查并预览');
      await unit.press('发送答复');
      await unit.page.clock.runFor(15_000);
      await unit.shownCase.getByText('已答复。').waitFor();
      expect(unit.errors).toEqual([]);
    }
    {
      await using moderator = await signInAtDesk(browser, server, 'linxiang-moderator');
      await moderator.open(number);
      await moderator.press('编辑公开版');
      await moderator.shownCase.locator('mark').getByText('13800138000').waitFor();
      const body = moderator.shownCase.locator('#redact-body');
      expect(await body.inputValue()).not.toContain('13800138000');
      await body.fill('三栋电梯停运三个月，维修资金取不出来，老人上下楼困难。');
      await moderator.press('确认编辑公开版');
      await moderator.shownCase.getByText('已编辑公开版。').waitFor();
      for (const part of [0, 1]) {
        await moderator.press('公开');
        const choice = moderator.shownCase.locator('#field-part');
        const [, value = ''] = await choice
          .locator('option')
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        await choice.selectOption(value);
        await moderator.press('确认公开');
        await moderator.shownCase.getByText('已公开。').waitFor();
        expect(part === 0 ? value : Number(value) > 1).toBe(part === 0 ? 'letter' : true);
      }
      expect(moderator.errors).toEqual([]);
    }
    const { appeals, tracking } = createClient({ baseUrl: server.url });
    const published = await appeals.get(number);
    expect(published.body).toBe('三栋电梯停运三个月，维修资金取不出来，老人上下楼困难。');
    expect(published.replies.map(({ decision }) => decision)).toEqual([
      '维修资金已于11月20日划拨，物业公司将于12月5日前完成主板更换。',
    ]);
    const { appeal } = await tracking.open({ number, queryCode });
    expect(appeal.state).toBe('handled');
  });
});
