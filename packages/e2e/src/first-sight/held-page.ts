import { gzipSync } from 'node:zlib';
import type { Browser, Page, Request } from 'playwright-core';

/** What the API answers where it does not matter. */
const emptyList = JSON.stringify({ items: [], nextCursor: null });

export interface HeldPageOptions {
  /** Origin of the server that page and elements come from. */
  readonly origin: string;
  readonly body: string;
  /** The page's own query, with its question mark. */
  readonly query?: string;
  /** Attributes of the loader's tag. */
  readonly loader?: string;
  /** Whether every list is empty, whatever is asked for. */
  readonly emptyLists?: boolean;
  /** Runs in the page before everything else. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** A page whose modules do not arrive before they are let in, and what it asked for until now. */
export class HeldPage implements AsyncDisposable {
  readonly page: Page;
  /** Every request, oldest first. */
  readonly requests: readonly Request[];
  /** Lets the modules in. */
  readonly release: () => void;

  private constructor(page: Page, requests: readonly Request[], release: () => void) {
    this.page = page;
    this.requests = requests;
    this.release = release;
  }

  static async open(browser: Browser, options: HeldPageOptions): Promise<HeldPage> {
    const { origin, body, query = '', loader = '' } = options;
    const page = await (await browser.newContext()).newPage();
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/page.html*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>互动交流</title>
<link rel="icon" href="data:,">
<script src="${origin}/cdn/v1/loader.js" ${loader} defer></script>${body}`,
      }),
    );
    await page.route('**/cdn/*/esm/**', async (route) => {
      await released;
      await route.continue();
    });
    if (options.emptyLists) {
      await page.route(/\/v1\/sites\/[^/]+\/appeals\?/, (route) =>
        route.fulfill({ contentType: 'application/json', body: emptyList }),
      );
    }
    await page.addInitScript(() => {
      const ready: EventTarget[] = [];
      Object.assign(window, { ready });
      addEventListener('appeal-ready', ({ target }) => target && ready.push(target));
    });
    await options.prepare?.(page);
    // Its load event waits for the modules.
    await page.goto(`${origin}/page.html${query}`, { waitUntil: 'commit' });
    return new HeldPage(page, requests, release);
  }

  /** Addresses asked of the API, oldest first. */
  asked(path = /\/v1\/(sites|appeals|tracking)/): string[] {
    return this.requests.map((request) => request.url()).filter((url) => path.test(url));
  }

  /** Waits until the loader has asked for modules, which comes after its early requests. */
  async begun(): Promise<void> {
    const isModule = (request: Request) => /\/esm\//.test(request.url());
    if (!this.requests.some(isModule)) await this.page.waitForRequest(isModule);
  }

  /** Whether a file of the elements has been asked for. */
  brought(file: string): boolean {
    return this.requests.some((request) => request.url().includes(`/${file}.js`));
  }

  /** Lets the modules in and waits until so many elements can be used. */
  async ready(count = 1): Promise<void> {
    this.release();
    await this.page.waitForFunction(
      (wanted) => (window as unknown as { ready: unknown[] }).ready.length >= wanted,
      count,
    );
  }

  /** Gzip bytes of all scripts and style sheets that have arrived. */
  async weight(): Promise<number> {
    const files = this.requests.filter((request) => /\/cdn\/.*\.(js|css)/.test(request.url()));
    const bodies = await Promise.all(
      files.map(async (request) => (await request.response())?.body() ?? Buffer.alloc(0)),
    );
    return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.release();
    await this.page.unrouteAll({ behavior: 'ignoreErrors' });
    await this.page.context().close();
  }
}
