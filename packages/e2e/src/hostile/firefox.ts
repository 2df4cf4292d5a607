import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ElementHandle, launch } from 'puppeteer-core';
import type { Visit } from './visit.js';

/** The Firefox of this machine, in any of the names it has on a path. */
export function installedFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

/** Drives an installed Firefox by WebDriver BiDi, which Playwright does not speak with all of them. */
export async function launchFirefox(executablePath: string) {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The window itself: to set the size of a page takes commands that older ones lack.
    args: ['--width=1024', '--height=900'],
    defaultViewport: null,
  });
  return { visit: () => firefoxVisit(browser), close: () => browser.close() };
}

type FirefoxBrowser = Awaited<ReturnType<typeof launch>>;

async function firefoxVisit(browser: FirefoxBrowser): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });

  /**
   * Waits for a control of an element by its label, or for a button or text by what it says. Asks
   * from here: what Puppeteer waits with inside the page breaks where the page replaced `Map`.
   */
  async function part(tag: string, what: string): Promise<ElementHandle<HTMLElement>> {
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(20)) {
      const element = (await page.evaluateHandle(partIn, tag, what)).asElement();
      if (element) return element as ElementHandle<HTMLElement>;
    }
    throw new Error(`<${tag}> has no ${what}.`);
  }
  const press = async (tag: string, what: string) => (await part(tag, what)).click();
  const fill = async (tag: string, what: string, text: string) => {
    const control = await part(tag, what);
    await control.click();
    await control.type(text);
  };
  const read = async (tag: string, pattern: string) =>
    (await part(tag, pattern)).evaluate((element) => element.textContent ?? '');

  return {
    complaints,
    async prepare({ older, mangled }) {
      if (older) await page.evaluateOnNewDocument(older);
      if (!mangled) return;
      await page.setRequestInterception(true);
      page.on('request', async (request) => {
        if (!mangled.test(request.url())) return request.continue();
        const answer = await fetch(request.url());
        return request.respond({
          status: 200,
          contentType: 'text/plain',
          headers: { 'Access-Control-Allow-Origin': '*' },
          body: await answer.text(),
        });
      });
    },
    open: async (url) => void (await page.goto(url)),
    async write({ to, title, body }) {
      const form = 'mayor-mailbox';
      await press(form, '投诉');
      await press(form, to);
      await fill(form, '标题', title);
      await fill(form, '内容', body);
      await fill(form, '手机或固定电话', '13800000000');
      await press(form, '同意公开');
      await press(form, '下一步：核对内容');
      await part(form, '［电话号码已隐去］');
      await press(form, '确认提交');
      await part(form, '来信已提交');
      return {
        number: await read(form, '^\\d{6}-\\d{8}-\\d{5}-[\\dX]$'),
        queryCode: await read(form, '^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$'),
      };
    },
    async lookUp({ number, queryCode }) {
      const tracker = 'response-tracker';
      await fill(tracker, '受理编号', number);
      await fill(tracker, '查询码', queryCode);
      await press(tracker, '查询');
    },
    sees: async (text) => void (await part('response-tracker', text)),
    evaluate: (run) => page.evaluate(run),
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Runs in the page, where lists may not be what they were. A pattern begins with `^`. */
function partIn(tag: string, what: string): Element | null {
  const root = document.querySelector(tag)?.shadowRoot;
  if (!root) return null;
  const says = (element: Element) => {
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    return what.startsWith('^') ? new RegExp(what).test(text) : text.startsWith(what);
  };
  const visible = (element: Element) => element.getClientRects().length > 0;
  // A button that says just this before a label that begins with it: 查询 is not 查询码.
  for (const exactly of [true, false]) {
    const named = root.querySelectorAll('button, label');
    for (let at = 0; at < named.length; at += 1) {
      const element = named[at] as HTMLButtonElement | HTMLLabelElement;
      const fits = exactly ? element.textContent?.trim() === what : says(element);
      if (!fits || !visible(element)) continue;
      return 'control' in element ? element.control : element;
    }
  }
  const rest = root.querySelectorAll('*');
  for (let at = rest.length; at--; ) {
    const element = rest[at] as Element;
    if (visible(element) && (says(element) || element.textContent?.includes(what))) return element;
  }
  return null;
}
