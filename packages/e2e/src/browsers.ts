import { type Browser, chromium } from 'playwright-core';
import { type Chromium, chromium86, currentChromium } from './browsers/chromium.js';

/** Starts a current Chromium, headless, able to draw Chinese on a machine without fonts. */
export async function launchCurrent(): Promise<Browser> {
  return launch(await currentChromium());
}

/** Starts a real Chromium 86, headless, as found in older Chinese browsers and WeChat. */
export async function launchChromium86(): Promise<Browser> {
  return launch(await chromium86());
}

function launch({ executablePath, args, env }: Chromium): Promise<Browser> {
  return chromium.launch({ executablePath, args, env });
}
