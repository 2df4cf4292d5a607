import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../engines.js';
import { officialsOf } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { type ActName, acts, makeReady, type Offices, type ReadyAct } from './acts.js';
import { ownClock, untilGone, untilSeen } from './clock.js';
import { type CountyPage, openCountyPage } from './county-page.js';
import {
  cutAfterwards,
  down,
  type Fault,
  garbled,
  gatewayTimeout,
  problem,
  silent,
  silentAfterwards,
} from './faults.js';
import { FaultyLine } from './faulty-line.js';

let server: RunningServer;
let line: FaultyLine;
let offices: Offices;
beforeAll(async () => {
  server = await startServer();
  offices = { server, official: await officialsOf(server) };
  line = await FaultyLine.before(server.url);
});
afterAll(async () => {
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});

const names = Object.keys(acts) as ActName[];

describe.each(engines)('in $engine', ({ launch, thorough }) => {
  let browser: Browser;
  let context: BrowserContext;
  let opened: CountyPage;
  let ready: ReadyAct;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    line.reset();
    context = await browser.newContext();
  });
  afterEach(async () => {
    expect(opened.uncaught, 'errors that reached the page').toEqual([]);
    await context.close();
  });

  const sees = (text: string | RegExp) =>
    untilSeen(opened.page, opened.page.getByText(text).first(), () => line.answered());
  const press = (name: string) => opened.page.getByRole('button', { name, exact: true }).click();

  describe.each(thorough ? names : (['letter'] as const))('%s', (name) => {
    const { element, path, button, done } = acts[name];
    const carriers = () => line.to(path);

    /** Brings the citizen to the point where one press sends, then lets the fault happen to it. */
    const readyFor = async (fault?: Fault, times?: number) => {
      opened = await openCountyPage(context, line, { element, prepare: ownClock });
      ready = await makeReady(name, opened.page, offices);
      line.reset();
      if (fault) line.fail(fault, { path, ...(times && { times }) });
    };
    /** It was done, once, under one key, and the citizen knows. */
    const happenedOnce = async () => {
      await sees(done);
      expect(new Set(carriers().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
      expect(await ready.times()).toBe(1);
    };
    /** Nothing that was typed is gone. */
    const keptWhatWasTyped = async () => {
      await sees('重新提交不会重复受理');
      if (element === 'response-tracker')
        expect(await opened.page.locator(`#text-${name}`).inputValue()).toBe(ready.typed);
      else expect(await opened.page.getByText(ready.typed).first().isVisible()).toBe(true);
    };
    test('happens once when the line is cut after it arrived', async () => {
      await readyFor(cutAfterwards, 1);
      await press(button);
      await happenedOnce();
      expect(carriers()).toHaveLength(2);
    });

    if (thorough)
      test('happens once when it is clicked twice', async () => {
        await readyFor();
        await opened.page.getByRole('button', { name: button, exact: true }).dblclick();
        await happenedOnce();
        expect(carriers()).toHaveLength(1);
      });

    if (name !== 'letter' && name !== 'supplement') return;

    test('is offered again when the device was offline, and never sent by itself', async () => {
      await readyFor();
      await context.setOffline(true);
      await press(button);
      await sees('尚未提交');
      await sees('当前网络已断开，恢复后请点击“重新提交”。');
      await keptWhatWasTyped();
      await context.setOffline(false);
      await sees('网络已恢复，请点击“重新提交”。');
      await opened.page.clock.runFor(60_000);
      expect(carriers()).toHaveLength(0);
      await press('重新提交');
      await happenedOnce();
    });

    if (!thorough) return;

    test('is not yet submitted when the API is down, and goes under the same key later', async () => {
      await readyFor(down);
      await press(button);
      await sees('尚未提交');
      await sees('暂时无法连接服务器');
      await keptWhatWasTyped();
      expect(await ready.times()).toBe(0);
      line.heal();
      await press('重新提交');
      await happenedOnce();
    });

    test('is asked about under the same key when the answer does not come', async () => {
      await readyFor(silentAfterwards, 1);
      await press(button);
      await sees('正在提交，请勿关闭页面');
      await sees('正在核实是否已收到');
      await happenedOnce();
      expect(carriers()).toHaveLength(2);
    });

    test('is asked about four times when no answer comes at all, and then by the citizen', async () => {
      await readyFor(silent);
      await press(button);
      await sees('尚未收到提交结果');
      await keptWhatWasTyped();
      expect(carriers()).toHaveLength(4);
      line.heal();
      await press('重新提交');
      await happenedOnce();
    });

    test.each([
      { what: 'an answer nobody can read', fault: garbled(() => '{"number":') },
      { what: 'a gateway that lost patience', fault: gatewayTimeout },
    ])('is uncertain, not unsent, after $what', async ({ fault }) => {
      await readyFor(fault);
      await press(button);
      await sees('尚未收到提交结果');
      await keptWhatWasTyped();
      expect(await opened.page.getByText('尚未提交').count()).toBe(0);
      line.heal();
      await press('重新提交');
      await happenedOnce();
    });

    test('waits as long as the server asks, second by second', async () => {
      await readyFor(problem(429, { code: 'too-many-requests', retryAfter: 8 }), 1);
      await press(button);
      await sees(/请在 [78] 秒后重新提交/);
      await opened.page.getByRole('button', { name: '重新提交' }).dispatchEvent('click');
      await sees('请在 2 秒后重新提交');
      expect(carriers()).toHaveLength(1);
      await untilGone(opened.page, opened.page.getByText(/秒后重新提交/));
      await press('重新提交');
      await happenedOnce();
    });

    test('is tried four times at a failing server, which then is named by a request id', async () => {
      await readyFor(problem(500, { code: 'internal', requestId: 'req-7f3a' }));
      await press(button);
      await sees('请求编号：req-7f3a');
      await sees('尚未提交');
      await keptWhatWasTyped();
      expect(carriers()).toHaveLength(4);
      line.heal();
      await press('重新提交');
      await happenedOnce();
    });
  });
});
