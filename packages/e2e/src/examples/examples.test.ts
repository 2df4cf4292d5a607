import { once } from 'node:events';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { lookUp, writeLetter } from '../citizen.js';
import { collectedOutput } from '../command-line.js';
import { type RunningServer, startServer } from '../server.js';
import { type RunningExample, run, startBuilt, startProgram } from './example.js';

const letter = {
  title: '东门路口路灯不亮',
  body: '东门路口的三盏路灯坏了两周，晚上看不清路，请尽快修好。我的电话13800000000。',
};

let server: RunningServer;
let examples: Record<'react' | 'vue' | 'cms', RunningExample>;
let current: Browser;
beforeAll(async () => {
  [server, current] = await Promise.all([startServer(), launchCurrent()]);
  const [react, vue, cms] = await Promise.all([
    startBuilt('react-app', server),
    startBuilt('vue-app', server),
    startProgram('legacy-cms', 'cms.js', server),
  ]);
  examples = { react, vue, cms };
});
afterAll(async () => {
  await Promise.all(Object.values(examples ?? {}).map((each) => each[Symbol.asyncDispose]()));
  await current?.close();
  await server?.stop();
});

describe('the React app', () => {
  test('takes a letter, hears its number by the typed event, and shows where it stands', async () => {
    await using visit = await open(current, examples.react.url);
    const { page } = visit;
    const receipt = await writeLetter(page, { ...letter, to: '临湘市市长' });
    await page.getByText(`来信已收到，受理编号 ${receipt.number}`).waitFor();
    await page.getByRole('link', { name: '查进度', exact: true }).click();
    await lookUp(page, receipt);
    await page.getByText('待临湘市市长受理').first().waitFor();
    expect(visit.complaints).toEqual([]);
  });

  test('opens a letter by its own router, and changes language and colours of all elements', async () => {
    await using visit = await open(current, `${examples.react.url}/letters`);
    const { page } = visit;
    await page.getByLabel('配色').selectOption('red');
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { name: 'Published letters and replies' }).waitFor();
    await page.locator('appeal-list').getByRole('button', { name: 'Search' }).waitFor();
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const link = page.locator('appeal-list [part=item] a').first();
    const title = await link.innerText();
    await link.click();
    await page.locator('appeal-detail').getByRole('heading', { name: title }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/letters\/\d{6}-/);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await page.goBack();
    await page.locator('appeal-list').getByRole('link', { name: title }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});

describe('the Vue app', () => {
  test('takes a letter to the site that is chosen and shows where it stands', async () => {
    await using visit = await open(current, examples.vue.url);
    const { page } = visit;
    await page.locator('mayor-mailbox').getByLabel('临湘市市长').waitFor();
    await page.getByLabel('写给').first().selectOption({ label: '华容县' });
    const receipt = await writeLetter(page, { ...letter, to: '华容县县长' });
    await page.getByText(`来信已收到，受理编号 ${receipt.number}`).waitFor();
    await page.getByRole('link', { name: '进度查询', exact: true }).click();
    await lookUp(page, receipt);
    await page.getByText('待华容县县长受理').first().waitFor();
    expect(visit.complaints).toEqual([]);
  });

  test('opens a letter by its own router', async () => {
    await using visit = await open(current, `${examples.vue.url}/letters`);
    const { page } = visit;
    const link = page.locator('appeal-list [part=item] a').first();
    const title = await link.innerText();
    await link.click();
    await page.locator('appeal-detail').getByRole('heading', { name: title }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/letters\/\d{6}-/);
    expect(visit.complaints).toEqual([]);
  });
});

describe.each([
  { name: 'current Chromium', launch: launchCurrent },
  { name: 'Chromium 86', launch: launchChromium86 },
])('the old CMS in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('takes a letter on a GBK page in quirks mode, tells jQuery, and shows where it stands', async () => {
    await using visit = await open(browser, `${examples.cms.url}/mailbox.html`);
    const { page } = visit;
    const receipt = await writeLetter(page, { ...letter, to: '安仁县县长' });
    expect(
      await page.evaluate(() => [document.characterSet, document.compatMode, document.title]),
    ).toEqual(['GBK', 'BackCompat', '县长信箱 - 安仁县人民政府（演示）']);
    await page.getByText(`来信已收到，受理编号 ${receipt.number}`).waitFor();
    await page.getByRole('link', { name: '办理查询' }).click();
    await lookUp(page, receipt);
    await page.getByText('待安仁县县长受理').first().waitFor();
    expect(visit.complaints).toEqual([]);
  });

  test('keeps its own scripts, and leads from the home page to a letter', async () => {
    await using visit = await open(browser, examples.cms.url);
    const { page } = visit;
    await page.getByText('便民提示').hover();
    await page.getByText('农机购置补贴怎样申请').waitFor();
    const link = page.locator('appeal-list [part=item] a').first();
    const title = await link.innerText();
    await link.click();
    await page.locator('appeal-list').getByRole('heading', { name: title }).waitFor();
    expect(visit.complaints).toEqual([]);
  });
});

test.each(['react', 'vue', 'cms'] as const)(
  'the %s example is accessible and fits a phone',
  async (name) => {
    const page = await current.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(examples[name].url);
    await page.waitForLoadState('networkidle');
    expect(await accessibilityProblems(page), 'at 1280 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await accessibilityProblems(page), 'at 320 px').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.close();
  },
);

describe('the Node client', () => {
  test('lists what is late, the longest first, with who is responsible', async () => {
    const { exitCode, output } = await program(['overdue.ts', 'hunan']);
    expect(exitCode).toBe(0);
    const days = [
      ...output.matchAll(/^\d{6}-\d{8}-\d{5}-[\dX] {2}逾期 (\d+) 天 {2}\S+ {2}\S+/gm),
    ].map(([, text]) => Number(text));
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(output).toContain(`湖南省（含下级）：公开来信中未办结`);
    expect(output).toContain(`逾期 ${days.length} 件。`);
  });

  test('writes a letter, follows it and adds to it', async () => {
    const { exitCode, output } = await program([
      'letter.ts',
      '东门路口路灯不亮',
      '东门路口三盏路灯坏了两周，晚上看不清路。',
    ]);
    expect(output).toMatch(/^受理编号 430682-\S+，查询码 \S+，请妥善保存。\n当前状态 submitted/);
    expect(output).toContain('已补充，共 2 条记录。');
    expect(exitCode).toBe(0);
  });

  test.each([
    { name: 'names the fields that are wrong', args: ['letter.ts', '短', '短'], says: '/title  ' },
    {
      name: 'says that there is no such site',
      args: ['overdue.ts', 'nowhere'],
      says: '没有站点 nowhere。',
    },
  ])('$name', async ({ args, says }) => {
    const { exitCode, output } = await program(args);
    expect(output).toContain(says);
    expect(exitCode).toBe(1);
  });

  test('says that nobody answers', async () => {
    const { exitCode, output } = await program(['overdue.ts'], 'http://127.0.0.1:9');
    expect(output).toContain('请先启动服务。');
    expect(exitCode).toBe(1);
  });
});

/** Runs one of the Node client's programs to its end. */
async function program(args: readonly string[], url = server.url) {
  const child = run(process.execPath, args, 'node-client', { API_URL: url });
  const output = collectedOutput(child);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: output() };
}

interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** Errors and refusals that reached the page. */
  readonly complaints: string[];
}

async function open(browser: Browser, url: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints, [Symbol.asyncDispose]: () => page.close() };
}
