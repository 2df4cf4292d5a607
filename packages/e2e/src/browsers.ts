import { type Chromium, chromium86, currentChromium } from '@through-train/browsers/chromium.js';
import { type Browser, type BrowserServer, chromium, selectors } from 'playwright-core';

/** The variables that say where the browsers of a test run are, each started once for all files. */
export const sharedBrowsers = {
  current: 'TEST_CURRENT_CHROMIUM',
  chromium86: 'TEST_CHROMIUM_86',
} as const;

/**
 * A current Chromium, headless, able to draw Chinese on a machine without fonts. In a test run it is
 * that of all files, in which what is closed are the pages of this one.
 */
export async function launchCurrent(): Promise<Browser> {
  return open(sharedBrowsers.current, currentChromium);
}

/** A real Chromium 86, headless, as found in older Chinese browsers and WeChat; shared likewise. */
export async function launchChromium86(): Promise<Browser> {
  await standIn();
  return open(sharedBrowsers.chromium86, chromium86);
}

/** Starts a current Chromium for a whole test run. */
export const servedCurrent = (): Promise<BrowserServer> => serve(currentChromium);

/** Starts a Chromium 86 for a whole test run. */
export const servedChromium86 = (): Promise<BrowserServer> => serve(chromium86);

async function open(variable: string, found: () => Promise<Chromium>): Promise<Browser> {
  const shared = process.env[variable];
  if (shared) return chromium.connect(shared);
  const { executablePath, args, env } = await found();
  return chromium.launch({ executablePath, args, env });
}

async function serve(found: () => Promise<Chromium>): Promise<BrowserServer> {
  const { executablePath, args, env } = await found();
  return chromium.launchServer({ executablePath, args, env, host: '127.0.0.1' });
}

let standsIn: Promise<void> | undefined;

/**
 * Playwright asks elements for `checkVisibility`, which Chromium has from 105 on. A selector engine
 * is the one script that Playwright takes into the world of its own where it asks.
 */
function standIn(): Promise<void> {
  standsIn ??= selectors.register(
    'visibility-for-old-browsers',
    () => {
      Element.prototype.checkVisibility ??= function checkVisibility(this: Element) {
        return this.getClientRects().length > 0 || getComputedStyle(this).display === 'contents';
      };
      return { query: () => null, queryAll: () => [] };
    },
    { contentScript: true },
  );
  return standsIn;
}
