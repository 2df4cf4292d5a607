import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import type { Contestant } from './contestants/contestant.js';
import { finished, type Visit, watch } from './watch.js';

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

/** Pictures and emoticons of third parties. They would make a run depend on the machine's network. */
const elsewhere = ['https://*', 'http://unpkg.com/*'];

const visitTimeout = 120_000;

interface VisitOptions {
  readonly conditions: Conditions | undefined;
  /** Milliseconds to stay after all is there, for what is loaded later. 0: leave at once. */
  readonly stay: number;
}

/**
 * Opens a page with an empty cache and waits until all of what was embedded can be seen.
 *
 * @throws when it is not there after two minutes
 */
export async function visit(
  browser: Browser,
  address: string,
  { name, usable, complete = usable }: Contestant,
  { conditions, stay }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: elsewhere });
    if (conditions) await throttle(session, conditions);
    await page.addInitScript(watch, { usable, complete, stay });
    // Not by waiting for a value: what Playwright runs in the page for that takes its processor 100 ms.
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: finished });
    const told = new Promise<Visit | undefined>((resolve) => {
      page.once('close', () => resolve(undefined));
      session.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name === finished) resolve(JSON.parse(payload) as Visit);
      });
    });
    await page.goto(address, { waitUntil: 'commit', timeout: visitTimeout });
    const result = await Promise.race([told, pause(visitTimeout, undefined, { ref: false })]);
    if (!result) throw new Error('It was closed, or not there after two minutes.');
    return result;
  } catch (cause) {
    throw new Error(`The visit to ${name} failed.`, { cause });
  } finally {
    await context.close();
  }
}

async function throttle(
  session: CDPSession,
  { cpu, latency, down, up }: Conditions,
): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
