import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { CountyPage } from './county-page.js';

/** An appeal that the tests know, and the code to follow it. */
export interface KnownAppeal {
  readonly number: string;
  readonly queryCode: string;
}

/** How an element comes to ask the API for something, and what stands there if it gets nothing. */
export interface Reader {
  /** Brings the element to ask, where it does not ask by itself. */
  readonly ask: (opened: Pick<CountyPage, 'page'>, known: KnownAppeal) => Promise<void>;
  /** The button that asks again. */
  readonly retryButton: string;
  /** Whether it asks by itself: when the page opens, and when the network is back. */
  readonly byItself: boolean;
  readonly offline: string;
  /** What the citizen has to go on with while there is no answer. */
  readonly standIn: (opened: CountyPage) => Locator;
  /** Resolves once the answer is shown. */
  readonly answered: (opened: CountyPage) => Promise<void>;
}

const asksByItself: Reader = {
  ask: async () => {},
  retryButton: '重试',
  byItself: true,
  offline: '当前网络已断开，恢复连接后将自动重新加载。',
  standIn: ({ fallback }) => fallback,
  answered: async ({ page, fallback }) => {
    await fallback.waitFor({ state: 'hidden' });
    await expect.poll(() => page.locator('[part=error]').count()).toBe(0);
  },
};

const tracker: Reader = {
  ask: async ({ page }, { number, queryCode }) => {
    await page.getByLabel('受理编号', { exact: true }).fill(number);
    await page.getByLabel('查询码', { exact: true }).fill(queryCode);
    await page.getByRole('button', { name: '查询', exact: true }).click();
  },
  retryButton: '查询',
  byItself: false,
  offline: '当前网络已断开，恢复后请重新查询。',
  standIn: ({ page }) => page.getByLabel('查询码', { exact: true }),
  answered: ({ page }) => page.locator('[part=appeal]').waitFor(),
};

const list: Reader = {
  ...asksByItself,
  answered: async (opened) => {
    await asksByItself.answered(opened);
    // They come by an answer of their own, after the first page.
    await opened.page.locator('[part=filters] [part=control]').first().waitFor();
  },
};

const mailbox: Reader = {
  ...asksByItself,
  answered: async (opened) => {
    await asksByItself.answered(opened);
    // The lower half of the form is drawn once the upper one stands.
    await opened.page.getByLabel('手机或固定电话').waitFor();
  },
};

/** An element that asks the API by itself and for one thing only needs no entry. */
const others: Readonly<Record<string, Reader>> = {
  'appeal-list': list,
  'mayor-mailbox': mailbox,
  'response-tracker': tracker,
};

export const readerOf = (name: string): Reader => others[name] ?? asksByItself;
