import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { lookUp, writeLetter } from '../citizen.js';
import { clipboardOf, topOfFocus } from './forbidding-page.js';

const letter = {
  to: '临湘市市长',
  title: '三栋电梯停运',
  body: '电梯从八月起停运，楼里老人多。我的电话13800000000。',
};

/** What a citizen does on a page that forbids much. */
interface ForbiddingCase {
  readonly name: string;
  /** Runs in the page, before everything on it. */
  readonly before?: () => void;
  readonly run: (page: Page) => Promise<void>;
}

const next = (page: Page) => page.getByRole('button', { name: '下一步：核对内容' });

export const forbiddingCases: readonly ForbiddingCase[] = [
  {
    name: 'what a page forbids outside its inputs can be done in those of an element',
    async run(page) {
      const form = page.locator('mayor-mailbox');
      const { keyboard } = page;
      const title = form.getByLabel('标题');
      await title.click();
      await keyboard.type('ab cd');
      await keyboard.press('Backspace');
      const body = form.getByLabel('内容', { exact: true });
      await body.click();
      await keyboard.type('x y');
      await keyboard.press('Enter');
      for (const key of ['Control+a', 'Control+c', 'Control+End', 'Control+v']) {
        await keyboard.press(key);
      }
      await form.getByLabel('投诉').focus();
      await keyboard.press('Space');
      await keyboard.press('Escape');
      expect(await title.inputValue()).toBe('ab c');
      expect(await body.inputValue()).toBe('x y\nx y\n');
      expect(await form.getByLabel('投诉').isChecked()).toBe(true);
      expect(await page.title()).toBe('Escape');
      await next(page).press('Enter');
      await form.getByRole('alert').waitFor();
    },
  },
  {
    name: 'what is jumped to is not hidden by a header of the page',
    async run(page) {
      const seen = async (what: string) => {
        await expect.poll(() => topOfFocus(page), { message: what }).toBeGreaterThanOrEqual(120);
      };
      await next(page).focus();
      await page.evaluate(() => scrollTo(0, 1500));
      await page.keyboard.press('Enter');
      await page.locator('mayor-mailbox').getByRole('alert').waitFor();
      await seen('the error summary');
      const link = page.locator('mayor-mailbox').getByRole('link', { name: /标题/ });
      await link.focus();
      await page.evaluate(() => scrollTo(0, 1500));
      await page.keyboard.press('Enter');
      await seen('the field');
      const receipt = await writeLetter(page, letter);
      await seen('the receipt');
      await lookUp(page, receipt);
      await page.locator('response-tracker').getByText('待临湘市市长受理').first().waitFor();
      await seen('the letter');
    },
  },
  {
    name: 'without a clipboard, a copy that did not happen is not said to have happened',
    before: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    run: copies,
  },
  {
    name: 'with a clipboard that refuses, neither',
    before: () => {
      const writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    },
    run: copies,
  },
];

async function copies(page: Page): Promise<void> {
  const form = page.locator('mayor-mailbox');
  const { number, queryCode } = await writeLetter(page, letter);
  const copying = form.getByRole('button', { name: '复制', exact: true });
  await copying.click();
  await form.getByText('已复制受理编号和查询码').first().waitFor();
  const copied = await clipboardOf(page);
  expect(copied).toContain(number);
  expect(copied).toContain(queryCode);

  // In the capture phase the page comes first, and nothing can be done.
  await page.evaluate(() => {
    const forbid = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', forbid, true);
  });
  await copying.click();
  await form.getByText('未能复制').first().waitFor();
}
