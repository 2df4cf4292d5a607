import { createClient } from '@through-train/client';
import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../engines.js';
import { type RunningServer, startServer } from '../server.js';
import { ownClock, untilGone, untilSeen } from './clock.js';
import { type CountyPage, openCountyPage } from './county-page.js';
import { cutHalfway, down, garbled, problem, silent } from './faults.js';
import { FaultyLine } from './faulty-line.js';
import { sentLetter } from './letters.js';
import { type KnownAppeal, readerOf } from './readers.js';

let server: RunningServer;
let line: FaultyLine;
let known: KnownAppeal;
/** The number of an appeal that everybody may read. */
let published: string;

beforeAll(async () => {
  server = await startServer();
  line = await FaultyLine.before(server.url);
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  const [page, letter] = await Promise.all([appeals.page({ limit: 1 }), sentLetter(server.url)]);
  published = page.items[0]?.number ?? '';
  known = letter;
});
afterAll(async () => {
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});

describe.each(engines)('in $engine', ({ launch, thorough }) => {
  let browser: Browser;
  let context: BrowserContext;
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
    await context.close();
  });

  describe.each(catalogue)('<$name>', ({ name }) => {
    const reader = readerOf(name);
    let opened: CountyPage;

    const open = async (prepare = ownClock) => {
      opened = await openCountyPage(context, line, {
        element: name,
        query: `number=${published}`,
        prepare,
      });
      await reader.ask(opened, known);
    };
    const sees = (text: string | RegExp) =>
      untilSeen(opened.page, opened.page.locator(name).getByText(text).first());
    const standsIn = async () => expect(await reader.standIn(opened).isVisible()).toBe(true);
    const pressAgain = () =>
      opened.page.getByRole('button', { name: reader.retryButton, exact: true }).click();

    afterEach(() => {
      expect(opened.uncaught, 'errors that reached the page').toEqual([]);
    });

    test('says that the API is down, leaves something to go on with, and comes back when asked', async () => {
      line.fail(down);
      await open();
      await sees('暂时无法连接服务器，请稍后重试。');
      await standsIn();
      line.heal();
      await pressAgain();
      await reader.answered(opened);
    });

    test('says that the device is offline, and goes on when it is back', async () => {
      const api = /\/v1\/(sites|appeals|tracking)/;
      await open(async (page) => {
        await ownClock(page);
        // The page and its script arrive, and then the network is gone.
        await page.route(api, async (route) => {
          await page.locator(`${name}:defined`).waitFor();
          await context.setOffline(true);
          await route.abort('internetdisconnected');
        });
      });
      await sees(reader.offline);
      await standsIn();
      await opened.page.unrouteAll({ behavior: 'ignoreErrors' });
      await context.setOffline(false);
      if (!reader.byItself) await pressAgain();
      await reader.answered(opened);
    });

    if (!thorough) return;

    test.each([
      { what: 'half of the answer', spoil: (text: string) => text.slice(0, text.length / 2) },
      {
        what: 'an answer that lacks something',
        spoil: (text: string) =>
          text.replace(/"(submittedAt|divisionCode|tokenExpiresAt)":/g, '"x":'),
      },
      { what: 'a page of a gateway', spoil: () => '<html><body>502 Bad Gateway</body></html>' },
    ])('shows nothing of $what', async ({ spoil }) => {
      const texts: string[] = [];
      line.fail(
        garbled((text) => {
          texts.push(...(text.match(/(?<=")[^"]*[\u4e00-\u9fff]{4}[^"]*(?=")/g) ?? []));
          return spoil(text);
        }),
      );
      await open();
      await sees('服务器返回的内容无法识别，未予显示。');
      await standsIn();
      const shown = await opened.page
        .locator(name)
        .evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(shown).not.toContain(text);
    });

    test('shows that it waits, then that it waits long, and gives up after 15 seconds', async () => {
      line.fail(silent);
      await open(async ({ clock }) => {
        const start = new Date('2026-11-23T10:00:00+08:00');
        // It ticks until it is paused, which cannot be in its past.
        await clock.install({ time: start.getTime() - 60_000 });
        await clock.pauseAt(start);
      });
      const { page } = opened;
      await expect.poll(() => line.seen.length).toBeGreaterThan(0);
      const skeleton = page.locator('[part=skeleton]');
      const sentence = page.getByText('网络较慢，仍在加载，请稍候。');
      await page.clock.runFor(150);
      expect(await skeleton.isVisible()).toBe(false);
      await page.clock.runFor(100);
      if (reader.byItself) await skeleton.waitFor();
      await page.clock.runFor(4600);
      expect(await sentence.isVisible()).toBe(false);
      await page.clock.runFor(400);
      await sentence.waitFor();
      await standsIn();
      await page.clock.runFor(9500);
      expect(await sentence.isVisible()).toBe(true);
      await page.clock.runFor(500);
      await page.getByText('服务器响应超时，请稍后重试。').waitFor();
      await standsIn();
      expect(line.seen).toHaveLength(1);
    });

    test('obeys Retry-After and counts the seconds down', async () => {
      line.fail(problem(429, { code: 'too-many-requests', retryAfter: 7 }), { times: 1 });
      await open();
      await sees(/[67] 秒/);
      await sees(/2 秒/);
      expect(line.seen).toHaveLength(1);
      await untilGone(opened.page, opened.page.locator('[part=error]'));
      if (!reader.byItself) await pressAgain();
      await reader.answered(opened);
    });

    test('asks a failing server three more times, then gives the request id to quote', async () => {
      line.fail(problem(500, { code: 'internal', requestId: 'req-7f3a' }));
      await open();
      await sees('请求编号：req-7f3a');
      expect(line.seen).toHaveLength(4);
      await standsIn();
    });

    test('asks again by itself when the answer is cut in the middle', async () => {
      line.fail(cutHalfway, { times: 1 });
      await open();
      await reader.answered(opened);
      expect(line.seen.length).toBeGreaterThan(1);
    });
  });
});
