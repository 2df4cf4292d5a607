import { createClient } from '@through-train/client';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../engines.js';
import { type RunningServer, startServer } from '../server.js';
import { type CountyPage, openCountyPage } from './county-page.js';
import { FaultyLine } from './faulty-line.js';
import { fillIn, writeLetter } from './letter-form.js';
import { sentLetter } from './letters.js';
import { type KnownAppeal, readerOf } from './readers.js';

const day = 24 * 60 * 60 * 1000;

let server: RunningServer;
let line: FaultyLine;
let known: KnownAppeal;
let published: string;
beforeAll(async () => {
  server = await startServer();
  line = await FaultyLine.before(server.url);
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  published = (await appeals.page({ kind: 'complaint', limit: 1 })).items[0]?.number ?? '';
  known = await sentLetter(server.url);
});
afterAll(async () => {
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});

describe.each(engines)('in $engine', ({ launch, thorough }) => {
  let browser: Browser;
  let context: BrowserContext;
  let opened: CountyPage;
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
    expect(opened.uncaught).toEqual([]);
    await context.close();
  });

  const open = async (element: string, prepare?: (page: Page) => Promise<unknown>) => {
    opened = await openCountyPage(context, line, {
      element,
      query: `number=${published}`,
      ...(prepare && { prepare }),
    });
    return opened.page;
  };

  const refused = {
    'throws when it is written to': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    },
    'is forbidden altogether': () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    },
  };
  test.each(Object.entries(refused))(
    'a letter can be written where storage %s',
    async (_, forbid) => {
      const page = await open('mayor-mailbox', (page) => page.addInitScript(forbid));
      await fillIn(page, '建湘社区三栋电梯停运');
      await page.getByLabel('在本设备保存草稿 24 小时').check();
      await page.getByText('浏览器不允许保存草稿，离开本页内容将丢失。').waitFor();
      expect(await whoAsksOnLeaving(page)).toEqual(['beforeunload']);
      await page.getByRole('button', { name: '下一步：核对内容' }).click();
      await page.getByRole('button', { name: '确认提交' }).click();
      await page.getByText('来信已提交').waitFor();
    },
  );

  test('the back button neither sends a letter again nor shows the next person an appeal', async () => {
    const page = await open('mayor-mailbox');
    await writeLetter(page, '建湘社区三栋电梯停运');
    await page.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('来信已提交').waitFor();
    await page.getByRole('button', { name: '复制' }).click();
    await page.goto(`${line.url}/livez`);
    await page.goBack();
    await page.goForward();
    await page.goBack();
    await page.locator('mayor-mailbox').getByLabel('标题').waitFor();
    expect(line.seen.filter(({ method }) => method === 'POST')).toHaveLength(1);

    const tracker = await open('response-tracker');
    await readerOf('response-tracker').ask(opened, known);
    await tracker.locator('[part=appeal]').waitFor();
    await tracker.goto(`${line.url}/livez`);
    await tracker.goBack();
    await tracker.getByLabel('查询码').waitFor();
    expect(await tracker.locator('[part=appeal]').count()).toBe(0);
    expect(await tracker.getByLabel('查询码').inputValue()).toBe('');
  });

  if (!thorough) return;

  test.each(catalogue)(
    '<$name> shows the same whatever year the device believes in',
    async ({ name }) => {
      const reader = readerOf(name);
      const shown: string[] = [];
      for (const years of [0, -1, 1]) {
        await open(name, (page) => page.addInitScript(moveClock, years * 365 * day));
        await reader.ask(opened, known);
        await reader.answered(opened);
        shown.push(
          await opened.page
            .locator(name)
            .evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? ''),
        );
      }
      expect(shown[1]).toBe(shown[0]);
      expect(shown[2]).toBe(shown[0]);
    },
  );

  test('a draft is kept for those who ask for it, without contact data, for a day', async () => {
    const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
    const title = '建湘社区三栋电梯停运';
    let page = await open('mayor-mailbox');
    await fillIn(page, title);
    expect(await stored(page)).not.toContain(title);
    await page.getByLabel('在本设备保存草稿 24 小时').check();
    await page.getByLabel('姓名或称呼').fill('张先生');
    const draft = await stored(page);
    expect(draft).toContain(title);
    expect(draft).not.toContain('张先生');
    // In the contact field; what stands in the letter itself is the letter's.
    expect(draft.match(/13800000000/g)).toHaveLength(1);

    // Another tab has its own, and takes over what one has left that was closed.
    const second = '王家冲水库路灯不亮了';
    const other = await open('mayor-mailbox');
    await fillIn(other, second);
    await other.getByLabel('在本设备保存草稿 24 小时').check();
    for (const [tab, letter] of [
      [page, title],
      [other, second],
    ] as const) {
      await tab.reload();
      await tab.getByText('已恢复').waitFor();
      expect(await tab.getByLabel('标题').inputValue()).toBe(letter);
    }
    await other.getByRole('button', { name: '清空' }).click();
    expect(await stored(page)).toContain(title);
    await Promise.all([page.close(), other.close()]);

    page = await open('mayor-mailbox');
    await page.getByText('已恢复').waitFor();
    expect(await page.getByLabel('标题').inputValue()).toBe(title);
    expect(await page.getByLabel('手机或固定电话').inputValue()).toBe('');
    await page.close();

    page = await open('mayor-mailbox', (page) => page.addInitScript(moveClock, day));
    await page.getByLabel('标题').waitFor();
    await expect.poll(() => stored(page)).not.toContain(title);
    expect(await page.getByLabel('标题').inputValue()).toBe('');
  });

  test('a draft is gone once the letter was sent', async () => {
    const page = await open('mayor-mailbox');
    await fillIn(page, '建湘社区三栋电梯停运');
    await page.getByLabel('在本设备保存草稿 24 小时').check();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('电梯');
    await page.getByRole('button', { name: '下一步：核对内容' }).click();
    await page.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('来信已提交').waitFor();
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('电梯');
  });

  test('Back in the last look goes on writing, and who leaves an unsent letter is asked once', async () => {
    const page = await open('mayor-mailbox', (page) =>
      page.addInitScript(() => {
        // What keeps browsers from bringing a page back as it was left.
        window.onunload = () => {};
      }),
    );
    await writeLetter(page, '建湘社区三栋电梯停运');
    await page.goBack();
    expect(await page.getByLabel('标题').inputValue()).toBe('建湘社区三栋电梯停运');
    expect(await whoAsksOnLeaving(page)).toEqual(['beforeunload']);
    expect(await page.getByLabel('标题').inputValue()).toBe('建湘社区三栋电梯停运');
    expect(await whoAsksOnLeaving(page)).toEqual([]);
  });

  test('who leaves without having kept the receipt is asked once', async () => {
    const page = await open('mayor-mailbox');
    await writeLetter(page, '建湘社区三栋电梯停运');
    await page.getByRole('button', { name: '确认提交' }).click();
    await page.getByText('来信已提交').waitFor();
    expect(await whoAsksOnLeaving(page)).toEqual(['beforeunload']);
    expect(await whoAsksOnLeaving(page)).toEqual([]);
  });
});

/** Runs in the page: its clock is wrong by so many milliseconds. */
function moveClock(by: number): void {
  const right = Date;
  window.Date = class extends right {
    constructor(...given: [number]) {
      super(...((given.length > 0 ? given : [right.now() + by]) as [number]));
    }
    static override now(): number {
      return right.now() + by;
    }
  } as DateConstructor;
}

/** The questions that come up when somebody goes to another page, and stays for the first. */
async function whoAsksOnLeaving(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.evaluate(() => {
    location.href = '/livez';
  });
  await expect.poll(() => asked.length > 0 || page.url().endsWith('/livez')).toBe(true);
  page.removeAllListeners('dialog');
  return asked;
}
