import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { FaultyLine } from './faulty-line.js';

/** What stands inside each element until it is ready, and when it cannot start. */
export const fallbackText = '请拨打便民热线';

/** A page of a county's portal with elements on it, opened in a browser. */
export interface CountyPage {
  readonly page: Page;
  /** What the page says inside the element. */
  readonly fallback: Locator;
  /** Errors that reached the page: nothing may throw there, whatever fails. */
  readonly uncaught: string[];
  readonly warnings: string[];
}

export interface CountyPageOptions {
  /** The tag of the element, or of several. */
  readonly element: string | readonly string[];
  /** Follows `?` in the page's address. */
  readonly query?: string;
  /** Stands before the loader. */
  readonly before?: string;
  readonly loaders?: readonly string[];
  /** Runs in the page before everything else. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a page with `element` on it, below which the rest of the county's page goes on. */
export async function openCountyPage(
  context: BrowserContext,
  line: FaultyLine,
  options: CountyPageOptions,
): Promise<CountyPage> {
  const { query = '', prepare } = options;
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const uncaught: string[] = [];
  const warnings: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
  await prepare?.(page);
  line.serve('/page.html', countyPage(options));
  await page.goto(`${line.url}/page.html?${query}`);
  return { page, fallback: page.getByText(fallbackText), uncaught, warnings };
}

function countyPage({ element, before = '', loaders = ['/cdn/v1/loader.js'] }: CountyPageOptions) {
  const elements = [element].flat().map(
    (name) => `<${name} site="linxiang" number-param="number" tracker-url="tracker.html">
      <p>${fallbackText}<a href="tel:12345">12345</a></p>
    </${name}>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>互动交流</title>
    ${before}
    ${loaders.map((src) => `<script src="${src}" defer></script>`).join('\n')}
  </head>
  <body>
    <h1>互动交流</h1>
    ${elements.join('')}
    <p>版权所有</p>
  </body>
</html>`;
}
