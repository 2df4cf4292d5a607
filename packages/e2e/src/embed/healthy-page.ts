import type { BrowserContextOptions } from 'playwright-core';

/** A page in which everything is right, for faults to be put in. */
export const healthyPage = (server: string, parts: Parts = {}): string => {
  const {
    doctype = '<!doctype html>',
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    loader = `<script src="${server}/cdn/v1/loader.js" defer></script>`,
    body = '<mayor-mailbox site="linxiang">12345</mayor-mailbox>',
  } = parts;
  return `${doctype}<html lang="zh-CN"><head>${head}<title>测试</title>${loader}
<script src="${server}/cdn/v1/doctor.js" defer></script></head><body>${body}</body></html>`;
};

/** What of a page is to be different. */
interface Parts {
  readonly doctype?: string;
  readonly head?: string;
  readonly loader?: string;
  readonly body?: string;
}

export const phone: BrowserContextOptions = {
  viewport: { width: 375, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
};

/** A page as lib-flexible makes it: drawn twice as large, and measured in tenths of the width. */
export const scaledPage = (server: string, css = ''): string =>
  healthyPage(server, {
    head: `<meta charset="utf-8"><meta name="viewport" content="initial-scale=0.5, maximum-scale=0.5">
      <style>html { font-size: 10vw } ${css}</style>`,
  });
