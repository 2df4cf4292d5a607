import { createClient } from '@through-train/client';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { lookUp, writeLetter } from '../citizen.js';
import { type CountyPage, openCountyPage } from '../failures/county-page.js';
import { garbled } from '../failures/faults.js';
import { FaultyLine } from '../failures/faulty-line.js';
import { sentLetter } from '../failures/letters.js';
import { type RunningServer, startServer } from '../server.js';
import { tomorrow } from './tomorrow.js';

// The elements and the client of today before the server of a later minor version: docs/migration.md
// promises that a minor release breaks nobody.

let server: RunningServer;
let line: FaultyLine;
let browser: Browser;
let page: Page;
let opened: CountyPage;
/** The title of an appeal that has been handled. */
let handled: { number: string; title: string };

beforeAll(async () => {
  server = await startServer();
  line = await FaultyLine.before(server.url);
  browser = await launchCurrent();
  const { appeals } = createClient({ baseUrl: server.url, site: 'linxiang' });
  const [item] = (await appeals.page({ state: 'handled', limit: 1 })).items;
  if (!item) throw new Error('The demonstration has appeals that were handled.');
  handled = item;
});
afterAll(async () => {
  await browser?.close();
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});
beforeEach(() => {
  line.reset();
  line.fail(garbled((text) => text && JSON.stringify(tomorrow(JSON.parse(text)))));
});
afterEach(async () => {
  const read = await page.locator('body').evaluate((body) => {
    const texts = (node: Node): string[] =>
      [...node.childNodes].flatMap((child) => [
        ...(child instanceof Text ? [child.data] : []),
        ...(/^style$/i.test(child.nodeName) ? [] : texts(child)),
        ...(child instanceof Element && child.shadowRoot ? texts(child.shadowRoot) : []),
      ]);
    return texts(body).join(' ');
  });
  expect(read).not.toMatch(/xx-|undefined|\[object/);
  expect(opened.uncaught).toEqual([]);
  await page.context().close();
});

async function open(element: string, query = ''): Promise<void> {
  opened = await openCountyPage(await browser.newContext(), line, { element, query });
  page = opened.page;
}

test('a list shows its appeals in the words they bring, narrows, and opens one', async () => {
  await open('appeal-list');
  const list = page.locator('appeal-list');
  await list.getByText('已归档').first().waitFor();
  expect(await list.locator('[part=item]').count()).toBeGreaterThan(5);
  await list.getByLabel('类型').selectOption({ index: 1 });
  await list.locator('[part=item]').first().waitFor();
  await list.locator('[part=item] a').first().click();
  await list.locator('article, appeal-detail').first().waitFor();
  await page.getByText('办理过程').first().waitFor();
});

test('an appeal is told in full', async () => {
  await open('appeal-detail', `number=${handled.number}`);
  const detail = page.locator('appeal-detail');
  await detail.getByText('已归档').waitFor();
  // The letter itself may repeat its title.
  await detail.getByRole('heading', { name: handled.title }).waitFor();
  await detail.getByText('更新办理情况').first().waitFor();
});

test('a letter is written to its end', async () => {
  await open('mayor-mailbox');
  const receipt = await writeLetter(page, {
    to: '临湘市市长',
    title: '长安街道路灯不亮',
    body: '长安街道中段的路灯九月起不亮，请尽快修好。电话13800000000。',
  });
  expect(receipt.number).toMatch(/^430682-/);
});

test('a citizen follows a letter, and adds to it', async () => {
  const known = await sentLetter(server.url);
  await open('response-tracker');
  await lookUp(page, known);
  const tracker = page.locator('response-tracker');
  await tracker.getByText('已归档').first().waitFor();
  await tracker.getByRole('button', { name: '补充情况' }).click();
  await tracker.getByLabel('补充内容', { exact: false }).first().fill('路口的两盏也不亮。');
  await tracker.getByRole('button', { name: '提交补充' }).click();
  await tracker.getByText('补充内容已提交').waitFor();
});
