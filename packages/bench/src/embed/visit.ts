import type { Browser, Page } from 'playwright-core';
import type { Contestant } from './contestant.js';

/** The network and the processor of a cheap phone, as Lighthouse imitates them by DevTools. */
export interface Conditions {
  /** How many times slower than this machine. */
  readonly cpu: number;
  /** Milliseconds added to each request. */
  readonly latency: number;
  /** Bits per second. */
  readonly down: number;
  readonly up: number;
}

export const cheapPhone: Conditions = { cpu: 4, latency: 562.5, down: 1_474_560, up: 675_000 };

/** What one visit to a page cost. */
export interface Visit {
  /** Milliseconds from the start of the first script's request until it can be used. */
  readonly usable: number;
  /** The same until it is all there: later only where something else could be used before. */
  readonly complete: number;
  /** Gzip bytes of scripts and styles that were loaded until it was all there. */
  readonly code: number;
  /** Gzip bytes of data from the API. */
  readonly data: number;
  /** Cumulative layout shift until two frames after it was all there. */
  readonly shift: number;
}

/**
 * Opens a page with an empty cache and waits until what can be used there can be seen.
 *
 * @throws when it cannot be used after two minutes
 */
export async function visit(
  browser: Browser,
  address: string,
  { usable, replaced = false }: Pick<Contestant, 'usable' | 'replaced'>,
  conditions: Conditions | undefined,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    if (conditions) await throttle(page, conditions);
    await page.addInitScript(watch, { selector: usable, replaced });
    await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
    const found = await page.waitForFunction(
      () => (window as unknown as Watched).usableVisit,
      undefined,
      { timeout: 120_000, polling: 200 },
    );
    return (await found.jsonValue()) as Visit;
  } finally {
    await context.close();
  }
}

async function throttle(page: Page, { cpu, latency, down, up }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

interface Watched {
  usableVisit?: Visit;
}

/** Runs in the page before anything else: looks at each frame whether the selector matches. */
function watch({ selector, replaced }: { selector: string; replaced: boolean }): void {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  performance.setResourceTimingBufferSize(1000);

  const [first = '', ...rest] = selector.split(' ');
  let usable: number | undefined;
  requestAnimationFrame(look);

  function look(): void {
    const host = document.querySelector(first);
    const inside = host?.shadowRoot?.querySelector(rest.join(' '));
    if (isSeen(inside) || isSeen(host?.querySelector(rest.join(' ')))) usable ??= performance.now();
    if (usable === undefined || (replaced && !isSeen(inside)))
      return void requestAnimationFrame(look);
    const complete = performance.now();
    requestAnimationFrame(() => requestAnimationFrame(() => report(usable ?? complete, complete)));
  }

  function isSeen(element: Element | null | undefined): boolean {
    return element ? element.getClientRects().length > 0 : false;
  }

  function report(usable: number, complete: number): void {
    const resources = performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= complete);
    const isCode = ({ name }: PerformanceEntry) => /\.(m?js|css)$/.test(new URL(name).pathname);
    const bytes = (entries: readonly PerformanceResourceTiming[]) =>
      entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    const scripts = resources.filter(({ name }) => /\.m?js$/.test(new URL(name).pathname));
    const begin = Math.min(...scripts.map(({ fetchStart }) => fetchStart));
    (window as unknown as Watched).usableVisit = {
      // What needs no script may be there before the first one was asked for.
      usable: Math.max(usable - begin, 0),
      complete: complete - begin,
      code: bytes(resources.filter(isCode)),
      data: bytes(resources.filter((entry) => !isCode(entry))),
      shift,
    };
  }
}
