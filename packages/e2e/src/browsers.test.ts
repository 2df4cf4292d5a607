import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from './browsers.js';

const browsers = [
  { name: 'current Chromium', launch: launchCurrent, oldest: 130, newest: Infinity },
  { name: 'Chromium 86', launch: launchChromium86, oldest: 86, newest: 86 },
];

describe.each(browsers)('$name', ({ launch, oldest, newest }) => {
  test('starts in the expected version', async () => {
    await using browser = await launch();
    const version = Number.parseInt(browser.version(), 10);
    expect(version).toBeGreaterThanOrEqual(oldest);
    expect(version).toBeLessThanOrEqual(newest);
  });

  test('draws different Chinese characters differently', async () => {
    await using browser = await launch();
    expect(await drawing(browser, '临')).not.toEqual(await drawing(browser, '湘'));
  });

  test('keeps two contexts apart', async () => {
    await using browser = await launch();
    const [citizen, official] = [await browser.newContext(), await browser.newContext()];
    await citizen.addCookies([{ name: 'seen', value: '1', url: 'http://localhost/' }]);
    expect(await official.cookies()).toEqual([]);
  });
});

/** A missing font draws the same box for every character. */
async function drawing(browser: Browser, text: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 80, height: 80 } });
  await page.setContent(`<p lang="zh-CN" style="font:40px sans-serif;margin:8px">${text}</p>`);
  return page.screenshot();
}
