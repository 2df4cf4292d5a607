import type { Locator, Page } from 'playwright-core';

/** Takes the page's clock in hand, so that a test need not sit through what a citizen waits for. */
export const ownClock = (page: Page): Promise<void> => page.clock.install();

/**
 * Lets the page's time go by, much faster than ours, until something is seen. What `standsFor`
 * waits for costs the page no time: a server's work, for one, that would seem endless to it.
 */
export const untilSeen = (
  page: Page,
  seen: Locator,
  standsFor?: () => Promise<unknown>,
): Promise<void> => until(page, () => seen.isVisible(), `Not seen: ${seen}`, standsFor);

/** Lets the page's time go by until something is no longer there. */
export const untilGone = (page: Page, gone: Locator): Promise<void> =>
  until(page, async () => (await gone.count()) === 0, `Still there: ${gone}`);

/** Our own time for what does not go by the page's: files on their way, on a busy machine. */
const longest = 15_000;

async function until(
  page: Page,
  holds: () => Promise<boolean>,
  complaint: string,
  standsFor?: () => Promise<unknown>,
): Promise<void> {
  const latest = performance.now() + longest;
  for (let seconds = 0; seconds < 120 || performance.now() < latest; seconds += 0.5) {
    if (await holds()) return;
    await standsFor?.();
    await page.clock.runFor(500);
  }
  throw new Error(`After two minutes of the page's time or more. ${complaint}`);
}
