import { rm } from 'node:fs/promises';
import { createClient } from '@through-train/client';
import '@through-train/postgres/not-run.js';
import { type StartedPostgres, startPostgres } from '@through-train/postgres/start.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from './browsers.js';
import { lookUp, writeLetter } from './citizen.js';
import { officialsOf } from './officials.js';
import { type RunningServer, startServer, temporaryDataDir } from './server.js';

const title = '建湘社区三栋电梯停运三个月';
const body =
  '我们小区三栋的电梯从八月起停运，物业说维修资金取不出来。楼里老人多，上下楼很困难。我的电话13800000000。';

describe.each([
  { name: 'current Chromium, on SQLite', launch: launchCurrent, postgres: false },
  { name: 'Chromium 86, on SQLite', launch: launchChromium86, postgres: false },
  { name: 'current Chromium, on PostgreSQL', launch: launchCurrent, postgres: true },
])('in $name', ({ launch, postgres }) => {
  // Undefined where PostgreSQL does not start.
  let server: RunningServer;
  let notRun: string;
  let dataDir: string;
  let started: StartedPostgres | undefined;
  beforeAll(async () => {
    if (!postgres) {
      server = await startServer();
      return;
    }
    started = await startPostgres().catch((error: Error) => {
      notRun = error.message;
      return undefined;
    });
    if (!started) return;
    dataDir = await temporaryDataDir();
    const env = { DATABASE_URL: await started.createDatabase('appeals') };
    server = await startServer({ dataDir, env });
  });
  afterAll(async () => {
    await server?.stop();
    await started?.[Symbol.asyncDispose]();
    if (dataDir) await rm(dataDir, { recursive: true });
  });

  let browser: Browser;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
  });
  afterAll(async () => {
    await browser?.close();
  });

  const open = (path: string) => page.goto(`${server.url}/portal/${path}`);
  const tracker = () => page.locator('response-tracker');

  test('a letter is written, claimed, assigned, answered, published and evaluated', async ({
    skip,
    task,
  }) => {
    if (!server) {
      task.meta.notRun = notRun;
      skip(notRun);
    }
    await open('mailbox.html');
    const { number, queryCode } = await writeLetter(page, { to: '临湘市市长', title, body });
    const official = await officialsOf(server);
    const published = createClient({ baseUrl: server.url, site: 'linxiang' }).appeals;
    const isListed = async () =>
      (await published.page({ q: title })).items.some((item) => item.number === number);

    const shows = (text: string) => tracker().getByText(text).first().waitFor();
    const trackerShows = async (text: string) => {
      await open('tracker.html');
      await lookUp(page, { number, queryCode });
      await shows(text);
    };
    await trackerShows('待临湘市市长受理');

    await (await official('linxiang-mayor')).act(number, { action: 'claim' });
    await trackerShows('临湘市市长已认领');

    const clerk = await official('linxiang-clerk');
    await clerk.act(number, { action: 'assign', unitId: 'linxiang-housing' });
    await trackerShows('已转');

    const unit = await official('linxiang-housing-head');
    await unit.act(number, { action: 'claim' });
    await unit.act(number, { action: 'start' });
    await trackerShows('临湘市住房和城乡建设局');

    await unit.act(number, {
      action: 'reply',
      request: '反映建湘社区三栋电梯停运。',
      findings: '经查，电梯因门机故障停运，维修资金尚未列支。',
      decision: '已协调启用应急维修资金，电梯将于本月底前恢复运行。',
      legalBasis: '《住宅专项维修资金管理办法》',
    });
    await trackerShows('已协调启用应急维修资金');

    expect(await isListed()).toBe(false);
    const moderator = await official('linxiang-moderator');
    await moderator.act(number, { action: 'publish' });
    expect(await isListed()).toBe(true);
    await trackerShows('待审核，审核通过前不公开');

    await page.getByLabel('非常满意').check();
    await page.getByLabel('评价理由', { exact: false }).first().fill('谢谢大家的努力');
    await page.getByLabel('同意公开评价理由').check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await shows('评价已提交');
    expect((await clerk.get(number)).handling).toBe('closed');
    expect(page.url()).not.toContain(queryCode);

    // The letter is public; what came after it is not, until the moderator has let it out.
    const before = await published.get(number);
    expect([before.replies, before.evaluation?.reason]).toEqual([[], null]);
    for (const { id: part } of (await moderator.get(number)).texts) {
      await moderator.act(number, { action: 'publish', part });
    }

    await open('appeals.html');
    await page.getByRole('searchbox').last().fill('三栋电梯');
    await page.getByRole('searchbox').last().press('Enter');
    await page.locator('appeal-list').getByRole('link', { name: title }).first().click();
    const shown = page.locator('appeal-list, appeal-detail').last();
    await shown.getByText('已协调启用应急维修资金').waitFor();
    await shown.getByText('谢谢大家的努力').first().waitFor();
    await shown.getByText('［电话号码已隐去］').waitFor();
    expect(await shown.getByText('13800000000').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
