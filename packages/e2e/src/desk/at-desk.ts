import { createClient, type Receipt } from '@through-train/client';
import type { Browser, Locator, Page } from 'playwright-core';
import { demonstrationPassword } from '../officials.js';
import type { RunningServer } from '../server.js';

/** An official at the desk, in a browser of their own. */
export interface AtDesk extends AsyncDisposable {
  readonly page: Page;
  readonly queue: Locator;
  readonly shownCase: Locator;
  /** What reached the page as an error, a refusal of its policy among them. */
  readonly errors: readonly string[];
  /** Opens a case from the queue of all appeals. */
  open(number: string): Promise<void>;
  /** Presses a button of the case. */
  press(name: string): Promise<void>;
}

export const deskUrl = ({ url }: RunningServer): string => `${url}/desk/`;

/** A letter to the mayor of Linxiang, sent by a program. */
export async function sendLetter(
  { url }: RunningServer,
  title: string,
  kind: 'complaint' | 'report' = 'complaint',
): Promise<Receipt> {
  const { appeals } = createClient({ baseUrl: url, site: 'linxiang' });
  return await appeals.submit({
    kind,
    column: 'peoples-voices',
    mailboxId: 'linxiang-mayor',
    title,
    body: '三栋电梯停运三个月，维修资金取不出来，老人上下楼困难。我的电话是13800138000。',
    place: { divisionCode: '430682' },
    contact: { phone: '13800138000' },
    anonymous: false,
    publication: 'public',
    language: 'zh-CN',
    noticeVersion: '2026-01',
  });
}

/** Signs in at the desk. */
export async function signInAtDesk(
  browser: Browser,
  server: RunningServer,
  username: string,
  { width = 1280 }: { width?: number } = {},
): Promise<AtDesk> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // The desk asks whether somebody has signed in, and is told that nobody has.
    if (message.type() === 'error' && !message.text().includes('401')) errors.push(message.text());
  });
  await page.goto(deskUrl(server));
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(await demonstrationPassword(server));
  await page.locator('#password').press('Enter');
  const queue = page.locator('desk-queue');
  const shownCase = page.locator('desk-case');
  await queue.waitFor();
  return {
    page,
    queue,
    shownCase,
    errors,
    async open(number) {
      await page.goto(`${deskUrl(server)}#/appeals/${number}`);
      await shownCase.getByText(number).first().waitFor();
    },
    async press(name) {
      await shownCase.getByRole('button', { name, exact: true }).click();
    },
    [Symbol.asyncDispose]: async () => await context.close(),
  };
}
