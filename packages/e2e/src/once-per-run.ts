import { rm } from 'node:fs/promises';
import type { BrowserServer } from 'playwright-core';
import { servedChromium86, servedCurrent, sharedBrowsers } from './browsers.js';
import { temporaryDataDir } from './server.js';

/**
 * Before a test run: both browsers, and a folder where the first test that needs the demonstration
 * leaves its data.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await temporaryDataDir();
  process.env.DEMONSTRATION_DATA = folder;
  const served = await Promise.all([
    share(sharedBrowsers.current, servedCurrent),
    share(sharedBrowsers.chromium86, servedChromium86),
  ]);
  return async () => {
    await Promise.all(served.map((browser) => browser?.close()));
    await rm(folder, { recursive: true, force: true });
  };
}

/** A machine that cannot start one says why in the tests that need it. */
async function share(
  variable: string,
  serve: () => Promise<BrowserServer>,
): Promise<BrowserServer | undefined> {
  const browser = await serve().catch(() => undefined);
  if (browser) process.env[variable] = browser.wsEndpoint();
  return browser;
}
