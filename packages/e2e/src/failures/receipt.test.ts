import { text } from 'node:stream/consumers';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchCurrent } from '../browsers.js';
import { type RunningServer, startServer } from '../server.js';
import { openCountyPage } from './county-page.js';
import { FaultyLine } from './faulty-line.js';
import { writeLetter } from './letter-form.js';

let server: RunningServer;
let line: FaultyLine;
let browser: Browser;
let page: Page;
let number: string;
let code: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchCurrent()]);
  line = await FaultyLine.before(server.url);
});
afterAll(async () => {
  await browser?.close();
  await line?.[Symbol.asyncDispose]();
  await server?.stop();
});
beforeEach(async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  ({ page } = await openCountyPage(context, line, { element: 'mayor-mailbox' }));
  await writeLetter(page, '建湘社区三栋电梯停运');
  await page.getByRole('button', { name: '确认提交' }).click();
  const receipt = page.locator('[part=receipt]');
  number = await receipt.getByText(/^\d{6}-\d{8}-\d{5}-[\dX]$/).innerText();
  code = await receipt.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).innerText();
});
afterEach(async () => {
  await page.context().close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Leaves without being asked: the receipt counts as kept. */
async function leavesUnasked(): Promise<void> {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto(`${line.url}/livez`);
  expect(asked).toEqual([]);
}

/** What a phone reads that looks at the picture of a QR code. */
async function readQrCode(picture: Buffer): Promise<string | undefined> {
  const { data, width, height } = await page.evaluate(
    async (png) => {
      const image = await createImageBitmap(await (await fetch(png)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return { data: Array.from(pixels), width: image.width, height: image.height };
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  return jsQR.default(Uint8ClampedArray.from(data), width, height)?.data;
}

test('a receipt can be copied', async () => {
  await press('复制');
  await page.getByText('已复制受理编号和查询码').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(number);
  expect(copied).toContain(code);
  await leavesUnasked();
});

test('a receipt can be copied where there is no clipboard, as on plain HTTP', async () => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await press('复制');
  await page.getByText('已复制受理编号和查询码').first().waitFor();
  await page.evaluate(() => {
    document.body.prepend(document.createElement('textarea'));
    document.querySelector('textarea')?.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = await page.locator('body > textarea').inputValue();
  expect(pasted).toContain(number);
  expect(pasted).toContain(code);
});

test('a receipt can be saved as a file', async () => {
  const download = page.waitForEvent('download');
  await press('下载');
  const saved = await text(await (await download).createReadStream());
  expect(saved).toContain(number);
  expect(saved).toContain(code);
  await leavesUnasked();
});

test('a receipt can be printed, and prints number and code', async () => {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await press('打印');
  await page.locator('body[data-printed]').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(number).isVisible()).toBe(true);
  expect(await page.getByText(code).isVisible()).toBe(true);
  await page.emulateMedia({ media: null });
  await leavesUnasked();
});

test('the QR code says number and query code', async () => {
  const picture = await page.locator('[part=qr]').screenshot();
  expect(await readQrCode(picture)).toContain(`${number}\n查询码：${code}`);
});

test('who writes another letter without having kept the receipt is asked once', async () => {
  await press('再写一封');
  await page.getByText('回执尚未保存。离开后将无法再次看到查询码。').waitFor();
  await press('再写一封');
  await page.getByLabel('标题').waitFor();
  expect(await page.getByText(code).count()).toBe(0);
});
