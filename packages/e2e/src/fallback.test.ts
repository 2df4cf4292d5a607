import { createClient } from '@through-train/client';
import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letter } from './abuse/letters.js';
import { accessibilityProblems } from './accessibility.js';
import { launchChromium86, launchCurrent } from './browsers.js';
import { runCommand } from './command-line.js';
import { knownOf } from './elements-on-page.js';
import { type HostSite, startHostSite } from './embed/host-site.js';
import { webFormsBody } from './hostile/page-form.js';
import { officialsOf } from './officials.js';
import { type RunningServer, startServer } from './server.js';

const title = '长安街道路灯不亮已经两个月';
const body = '长安街道中段的路灯九月起不亮，老人出门看不清路。我的电话13800000000，请尽快修好。';

let server: RunningServer;
let host: HostSite;
beforeAll(async () => {
  [server, host] = await Promise.all([startServer(), startHostSite()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', host.origin], {
    DATA_DIR: server.dataDir,
  });
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

/** Looks at each page that opens. */
type Look = (page: Page, where: string) => Promise<void>;

/** From the short form of the county's page to the receipt, with a mistake on the way. */
async function write(page: Page, look: Look): Promise<{ number: string; queryCode: string }> {
  await page.goto(`${server.url}/portal/mailbox.html`);
  const short = page.locator('mayor-mailbox form');
  await short.locator('[name=title]').fill('路灯');
  await short.locator('[name=body]').fill(body);
  await look(page, 'the county’s page');
  await short.getByRole('button', { name: '下一步' }).click();
  await page.getByText('已带入您填写的内容，尚未提交').waitFor();
  expect(await page.title()).toMatch(/^错误：/);
  await look(page, 'the form with what was brought');

  await page.getByRole('link', { name: '标题应为 4 至 40 个字，现为 2 个字' }).click();
  await page.getByLabel('标题').fill(title);
  await page.getByLabel('投诉').check();
  await page.getByLabel('临湘市市长').check();
  await page.getByLabel('手机或固定电话').fill('138');
  await page.getByLabel('同意公开', { exact: false }).first().check();
  await page.getByLabel('事项分类').selectOption({ label: '燃气' });
  await page.getByRole('button', { name: '下一步：核对内容' }).click();
  await page.getByRole('link', { name: '电话号码不正确' }).waitFor();
  await look(page, 'the form with a mistake');

  await page.getByLabel('手机或固定电话').fill('13800000000');
  await page.getByLabel('事项分类').selectOption({ label: '暂不选择' });
  await page.getByRole('button', { name: '下一步：核对内容' }).click();
  await page.getByText('［电话号码已隐去］').waitFor();
  await look(page, 'the last look');

  await page.getByRole('button', { name: '返回修改' }).click();
  expect(await page.getByLabel('内容', { exact: true }).inputValue()).toBe(body);
  await page.getByRole('button', { name: '下一步：核对内容' }).click();
  await page.getByRole('button', { name: '确认提交' }).click();
  await page.getByRole('heading', { name: '来信已提交' }).waitFor();
  await look(page, 'the receipt');
  const number = await page.locator('#number').innerText();
  const queryCode = await page.locator('#query-code').innerText();
  await page.reload();
  expect(await page.locator('#number').innerText()).toBe(number);
  return { number, queryCode };
}

/** From the short form of the county's page to the letter. */
async function track(page: Page, number: string, queryCode: string, name = title): Promise<void> {
  await page.goto(`${server.url}/portal/tracker.html`);
  const short = page.locator('response-tracker form');
  await short.locator('[name=number]').fill(number);
  await short.locator('[name=queryCode]').fill(queryCode);
  await short.getByRole('button', { name: '查询' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

async function answer(number: string, said = ''): Promise<void> {
  const official = await officialsOf(server);
  const clerk = await official('linxiang-clerk');
  await (await official('linxiang-mayor')).act(number, { action: 'claim' });
  await clerk.act(number, { action: 'assign', unitId: 'linxiang-housing' });
  const unit = await official('linxiang-housing-head');
  await unit.act(number, { action: 'claim' });
  await unit.act(number, { action: 'start' });
  await unit.act(number, {
    action: 'reply',
    request: '反映长安街道路灯不亮。',
    findings: '经查，电缆被施工挖断。',
    decision: `电缆已更换，路灯当晚恢复照明。${said}`,
    legalBasis: '《城市照明管理规定》',
  });
}

describe.each([
  { name: 'current Chromium', launch: launchCurrent },
  { name: 'Chromium 86', launch: launchChromium86 },
])('without JavaScript in $name', ({ launch }) => {
  let browser: Browser;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launch();
    context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('a letter is written, corrected, looked over, sent once, followed and judged', async () => {
    const page = await context.newPage();
    const { number, queryCode } = await write(page, async () => {});
    await answer(number);
    await track(page, number, queryCode);
    expect(await page.getByText('电缆已更换，路灯当晚恢复照明。').count()).toBe(1);
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByRole('link', { name: '请选择满意程度' }).waitFor();
    await page.getByLabel('非常满意').check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('评价已提交').waitFor();
    expect(page.url()).not.toContain(queryCode);
    expect(await context.cookies()).toEqual([]);
  });

  test('a page that is one big form searches by itself, and the letter in it gets to the API', async () => {
    const page = await context.newPage();
    host.put('/postback', '<title>结果</title>');
    const link = { element: 'response-tracker', api: server.url, site: 'linxiang', link: true };
    const lines = webFormsBody(server.url, await knownOf(server.url, 'linxiang')).replace(
      /(<response-tracker.*?>).*(<\/response-tracker>)/s,
      `$1${fallbackSnippet(link)}$2`,
    );
    const address = host.put('/', `<!doctype html><meta charset="utf-8"><body>${lines}`);
    const posted = async (button: string) => {
      const sent = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByRole('button', { name: button }).click();
      const request = await sent;
      const names = [...new URLSearchParams(request.postData() ?? '').keys()];
      return `${request.url()} ${names.join(' ')}`;
    };
    await page.goto(address);
    const short = page.locator('mayor-mailbox');
    await short.locator('[name=title]').fill(title);
    await short.locator('[name=body]').fill(body);
    await page.getByLabel('站内搜索').fill('路灯');
    expect(await posted('搜索')).toBe(
      `${host.origin}/postback __EVENTTARGET __EVENTARGUMENT __VIEWSTATE ctl00$q ctl00$search __EVENTVALIDATION`,
    );
    expect(await posted('下一步')).toBe(
      `${server.url}/forms/linxiang/appeals?lang=zh-CN _charset_ title body`,
    );
    await page.getByText('已带入您填写的内容，尚未提交').waitFor();
    expect(await page.getByLabel('标题').inputValue()).toBe(title);
    await page.goto(address);
    await page.getByRole('link', { name: '打开查询页面' }).click();
    await page.getByLabel('查询码').waitFor();
  });
});

describe('the plain pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchCurrent();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test('are accessible and fit, where the script is blocked', async () => {
    const page = await browser.newPage();
    // JavaScript runs, so that axe can; the elements' script does not come.
    await page.route('**/cdn/**', (route) => route.abort());
    const look: Look = async (shown, where) => {
      for (const width of [360, 1280]) {
        await shown.setViewportSize({ width, height: 800 });
        expect(await accessibilityProblems(shown), `${where} at ${width} px`).toEqual([]);
        const needed = await shown.evaluate(() => document.documentElement.scrollWidth);
        expect(needed, `the width of ${where}`).toBeLessThanOrEqual(width);
      }
    };
    const { number, queryCode } = await write(page, look);
    await answer(number);
    await track(page, number, queryCode);
    await look(page, 'the letter that is followed');
    await page.goto(`${server.url}/forms/hunan/appeals?lang=en`);
    await look(page, 'the form of the province, in English');
    await page.goto(`${server.url}/forms/hunan/list?lang=zh-Hant`);
    await look(page, 'the published letters, in traditional Chinese');
    await page.getByRole('listitem').getByRole('link').first().click();
    await look(page, 'a published letter');
  });

  test('are not widened by any text, nor is a page with elements', async () => {
    // 25 vowels on one letter are one letter, with no place to break.
    const piled = `ก${'ำ'.repeat(25)}`;
    const site = createClient({ baseUrl: server.url, site: 'linxiang' }).appeals;
    const { number, queryCode } = await site.submit({
      ...letter,
      publication: 'public',
      title: `路灯${piled}不亮`,
      body: [piled.repeat(4), 'w'.repeat(500), `https://a.example/${'a1b2-'.repeat(56)}`].join(
        '\n',
      ),
      expectedOutcome: `修好${piled}${piled}`,
    });
    await answer(number, piled);
    await (await officialsOf(server))('linxiang-moderator').then(async (moderator) => {
      await moderator.act(number, { action: 'publish' });
      for (const { id: part } of (await moderator.get(number)).texts)
        await moderator.act(number, { action: 'publish', part });
    });
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const narrow = async (where: string) => {
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(needed, where).toBeLessThanOrEqual(360);
    };
    for (const path of [`list?q=${encodeURIComponent('路灯ก')}`, 'list', `list/${number}`]) {
      await page.goto(`${server.url}/forms/linxiang/${path}`);
      expect(await page.content(), path).toContain(piled);
      await narrow(path);
    }
    for (const path of ['appeals.html', `appeal.html?number=${number}`]) {
      await page.goto(`${server.url}/portal/${path}`);
      await page.getByText(piled).first().waitFor();
      await narrow(path);
    }
    await page.route('**/cdn/**', (route) => route.abort());
    await track(page, number, queryCode, `路灯${piled}不亮`);
    await page.locator('summary').first().click();
    await narrow('the letter that is followed');
    await page.close();
  });
});
