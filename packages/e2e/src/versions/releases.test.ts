import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { lookUp, type Receipt, writeLetter } from '../citizen.js';
import { openCountyPage } from '../failures/county-page.js';
import { FaultyLine } from '../failures/faulty-line.js';
import { type RunningServer, startServer } from '../server.js';
import { changelog, currentRelease, keptReleases, versionsIn } from './releases.js';

// Pages pin a version of the elements and keep it for years, while the server is renewed: every
// release of this major must work with the server as it is now.

const current = await currentRelease();
const kept = await keptReleases();

test('every release is kept here to be tried, from the first one on', async () => {
  expect(versionsIn('# widgets\n\n## 1.1.0\n\n### Minor\n\n## 1.0.0\n')).toEqual([
    '1.1.0',
    '1.0.0',
  ]);
  const released = versionsIn(await changelog()).filter((version) => version !== current.version);
  expect(kept.map(({ version }) => version)).toEqual(expect.arrayContaining(released));
});

describe.each([current, ...kept])(
  'the elements of $version with the server of today',
  (release) => {
    const { version, cdn } = release;
    let server: RunningServer;
    let line: FaultyLine;
    let browser: Browser;
    let receipt: Receipt;
    beforeAll(async () => {
      server = await startServer({ env: { CDN_DIR: cdn } });
      line = await FaultyLine.before(server.url);
      browser = await launchCurrent();
    });
    afterAll(async () => {
      await browser?.close();
      await line?.[Symbol.asyncDispose]();
      await server?.stop();
    });

    const visit = async (element: string, use: (page: OpenPage) => Promise<void>) => {
      const context = await browser.newContext();
      const opened = await openCountyPage(context, line, {
        element,
        loaders: [`/cdn/${version}/loader.js`],
      });
      await use(opened.page);
      expect(opened.uncaught).toEqual([]);
      await context.close();
    };

    test('list what was published, and open one', () =>
      visit('appeal-list', async (page) => {
        const list = page.locator('appeal-list');
        await list.locator('[part=filters] [part=control]').first().waitFor();
        await list.locator('[part=item] a').first().click();
        await list.locator('article').first().waitFor();
      }));

    test('take a letter', () =>
      visit('mayor-mailbox', async (page) => {
        receipt = await writeLetter(page, {
          to: '临湘市市长',
          title: '长安街道路灯不亮',
          body: '长安街道中段的路灯九月起不亮，请尽快修好。电话13800000000。',
        });
      }));

    test('show the citizen how far it is', () =>
      visit('response-tracker', async (page) => {
        await lookUp(page, receipt);
        await page.locator('response-tracker').getByText('待临湘市市长受理').first().waitFor();
      }));
  },
);

type OpenPage = Awaited<ReturnType<typeof openCountyPage>>['page'];
