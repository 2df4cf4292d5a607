import { contentPolicy } from '@through-train/widgets/csp.js';
import { embedSnippet, type NeededModule } from '@through-train/widgets/snippet.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium86, launchCurrent } from '../browsers.js';
import { runCommand } from '../command-line.js';
import { type HostSite, startHostSite } from '../embed/host-site.js';
import { type RunningServer, startServer } from '../server.js';
import { withoutAdoptedSheets } from './environments.js';

let server: RunningServer;
let host: HostSite;
let version: string;
let integrity: string;
let modules: readonly NeededModule[] | undefined;
beforeAll(async () => {
  [server, host] = await Promise.all([startServer(), startHostSite()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', host.origin], {
    DATA_DIR: server.dataDir,
  });
  const said = await fetch(`${server.url}/cdn/v1/integrity.json`);
  ({ version } = (await said.json()) as { version: string });
  const pinned = await fetch(`${server.url}/cdn/${version}/integrity.json`);
  const { files, elements } = (await pinned.json()) as {
    files: Record<string, { integrity: string }>;
    elements: Record<string, readonly NeededModule[]>;
  };
  integrity = files['loader.js']?.integrity ?? '';
  modules = elements['mayor-mailbox'];
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

/** A file that somebody altered on its way, what brings it, and what the citizen gets instead. */
interface Altered {
  readonly what: string;
  readonly file: RegExp;
  readonly tag?: string;
  readonly lang?: string;
  readonly loader?: string;
  readonly query?: string;
  readonly closed?: true;
  /** The page asks for what the element needs before the loader does. */
  readonly early?: true;
  /** Seen in the end, in the element or in its place. */
  readonly sees: string;
}

const form = '下一步：核对内容';
const fallback = '请拨打 12345';

const alterations: readonly Altered[] = [
  { what: 'the loader', file: /loader\.js/, sees: fallback },
  { what: 'the module of an element', file: /esm\/.+\/mayor-mailbox\.js/, sees: form },
  {
    what: 'a module that the page asks for early',
    file: /esm\/.+\/mayor-mailbox\.js/,
    early: true,
    sees: form,
  },
  { what: 'a module that elements share', file: /esm\/.+\/base\.js/, sees: form },
  {
    what: 'a module loaded on demand',
    file: /esm\/.+\/filters\.js/,
    tag: 'appeal-list',
    sees: '搜索',
  },
  { what: 'the hashes of what is loaded on demand', file: /more\.js/, sees: form },
  {
    what: 'the single file',
    file: /iife\.js/,
    loader: 'data-mode="iife"',
    sees: fallback,
  },
  {
    what: 'the words of a language',
    file: /locales\/en\.js/,
    loader: 'data-mode="iife"',
    lang: 'en',
    sees: form,
  },
  { what: 'a style sheet', file: /css\/mayor-mailbox\.css/, closed: true, sees: form },
  { what: 'the doctor', file: /doctor\.js/, query: '?appeal-debug', sees: form },
];

describe.each([
  { name: 'current Chromium', launch: launchCurrent },
  { name: 'Chromium 86', launch: launchChromium86 },
])('in $name, one hash on the loader keeps out', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(alterations)('$what that was altered', async (altered) => {
    await using context = await browser.newContext();
    const page = await context.newPage();
    if (altered.closed) await page.addInitScript(withoutAdoptedSheets);
    let served = 0;
    await page.route(altered.file, async (route) => {
      const response = await route.fetch();
      served += 1;
      const evil = altered.closed ? ':host { opacity: 0.5 }' : ';window.altered = true;';
      await route.fulfill({ response, body: (await response.text()) + evil });
    });
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await page.goto(serve(altered) + (altered.query ?? ''));
    await refused;
    await seen(page, altered);
    expect(served).toBeGreaterThan(0);
    const { ran, opacity } = await page.evaluate((tag) => {
      const element = document.querySelector(tag);
      return {
        ran: 'altered' in window,
        opacity: element ? getComputedStyle(element).opacity : undefined,
      };
    }, altered.tag ?? 'mayor-mailbox');
    // What is still being altered is not cut off by the end of the page.
    await page.unrouteAll({ behavior: 'wait' });
    expect(ran).toBe(false);
    expect(opacity).toBe('1');
  });
});

function serve(altered: Altered): string {
  const { tag = 'mayor-mailbox', lang = 'zh-CN', loader = '', closed, early } = altered;
  const lines = embedSnippet({
    element: tag,
    folder: `${server.url}/cdn/${version}/`,
    integrity,
    modules: early && modules,
    attributes: [['site', 'linxiang']],
    fallback,
  });
  const policy = contentPolicy({ cdn: `${server.url}/cdn/`, existing: "default-src 'none'" });
  return host.put('/altered.html', {
    body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>信箱</title>
${lines.replace('defer>', `defer ${loader}>`)}`,
    headers: closed ? { 'Content-Security-Policy': policy } : {},
  });
}

const seen = (page: Page, { tag = 'mayor-mailbox', sees }: Altered): Promise<void> =>
  page.locator(tag).getByText(sees, { exact: true }).first().waitFor();
