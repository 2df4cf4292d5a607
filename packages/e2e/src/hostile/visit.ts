import type { Browser } from 'playwright-core';
import { type Letter, lookUp, type Receipt, writeLetter } from '../citizen.js';
import type { Environment } from './environments.js';

/** A person before one page of a browser, whoever drives it. */
export interface Visit extends AsyncDisposable {
  /** Makes the browser what the environment says, before the first page. */
  prepare(environment: Environment): Promise<void>;
  open(url: string): Promise<void>;
  write(letter: Letter): Promise<Receipt>;
  lookUp(receipt: Receipt): Promise<void>;
  sees(text: string): Promise<void>;
  /** Runs in the page. A text comes through whatever the page did to lists and maps. */
  evaluate(run: () => string): Promise<string>;
  /** Errors of the page's scripts, and what browsers write as errors on the console. */
  readonly complaints: string[];
}

/** Whatever the page does to its own text, ours is 16 px, from left to right, and has its styles. */
export function wrongLook(): string {
  let wrong = '';
  const elements = document.querySelectorAll('[site]');
  if (elements.length === 0) return 'no element is there';
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const tag = element.localName;
    const text = element.shadowRoot?.querySelector('label, legend, p');
    if (!text) return `${tag} is not drawn`;
    const own = getComputedStyle(element);
    const is = (what: string, value: string, expected: RegExp) => {
      if (!expected.test(value)) wrong += `${tag}: ${what} is ${value}\n`;
    };
    is('display', own.display, /^block$/);
    is('font size', own.fontSize, /^16px$/);
    is('line height', own.lineHeight, /^28px$/);
    is('letter spacing', own.letterSpacing, /^(normal|0px)$/);
    is('text transform', own.textTransform, /^none$/);
    is('white space', own.whiteSpace, /^normal$/);
    is('text indent', own.textIndent, /^0px$/);
    is('box of a text', getComputedStyle(text).boxSizing, /^border-box$/);
    is('letter spacing of text', getComputedStyle(text).letterSpacing, /^(normal|0px)$/);
  }
  return wrong;
}

/** A visit in a browser that Playwright drives. */
export async function playwrightVisit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return {
    complaints,
    async prepare({ older, mangled }) {
      if (older) await context.addInitScript(older);
      if (!mangled) return;
      await context.route(mangled, async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-type': 'text/plain' },
        });
      });
    },
    open: async (url) => void (await page.goto(url)),
    write: (letter) => writeLetter(page, letter),
    lookUp: (receipt) => lookUp(page, receipt),
    sees: (text) => page.locator('response-tracker').getByText(text).first().waitFor(),
    evaluate: (run) => page.evaluate(run),
    [Symbol.asyncDispose]: () => context.close(),
  };
}
