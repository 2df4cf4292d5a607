import { type Chromium, chromium86, currentChromium } from '@through-train/browsers/chromium.js';
import { type Browser, chromium, selectors } from 'playwright-core';

/** Starts a current Chromium, headless, able to draw Chinese on a machine without fonts. */
export async function launchCurrent(): Promise<Browser> {
  return launch(await currentChromium());
}

/** Starts a real Chromium 86, headless, as found in older Chinese browsers and WeChat. */
export async function launchChromium86(): Promise<Browser> {
  await standIn();
  return launch(await chromium86());
}

function launch({ executablePath, args, env }: Chromium): Promise<Browser> {
  return chromium.launch({ executablePath, args, env });
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
