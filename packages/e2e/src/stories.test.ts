import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import { launchCurrent } from './browsers.js';
import { type StaticFolder, serveFolder } from './static-folder.js';

interface Entry {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

const folder = fileURLToPath(new URL('../../../storybook-static', import.meta.url));
const stories = await builtStories();
let browser: Browser;
let storybook: StaticFolder;

beforeAll(async () => {
  [browser, storybook] = await Promise.all([launchCurrent(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await storybook?.[Symbol.asyncDispose]();
});

// English is longer, so it is the narrow screen that may suffer.
const languages = [
  { language: 'zh-CN', widths: [1280, 360] },
  { language: 'en', widths: [360] },
];

describe.each(languages)('in $language', ({ language, widths }) => {
  test.each(stories)('$title: $name is accessible and fits', async ({ id }) => {
    await using page = await browser.newPage();
    const errors = errorsOf(page);
    // Storybook's own accessibility check would do the same work a second time.
    const globals = `language:${language};a11y.manual:!true`;
    const story = new URLSearchParams({ id, viewMode: 'story', globals });
    const answer = await page.goto(`${storybook.url}/iframe.html?${story}`);
    expect(answer?.status()).toBe(200);
    await rendered(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const problems = await accessibilityProblems(page, '#storybook-root');
      expect(problems, `at ${width} px`).toEqual([]);
    }

    await page.setViewportSize({ width: 320, height: 640 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, 'the width the page needs in a window of 320 px').toBeLessThanOrEqual(320);
    if (language === 'en') expect(await strayWords(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/**
 * What elements say that is not in their terms, found by a language whose words are the English
 * ones, each between marks that mirror it. Texts of the API are Chinese in it.
 */
async function strayWords(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.documentElement.lang = 'ar-XB';
  });
  await page.locator('#storybook-root').evaluate(async (root) => {
    for (const element of root.querySelectorAll('*')) {
      if ('updateComplete' in element) await element.updateComplete;
    }
  });
  const texts = await page.locator('#storybook-root').evaluate(textsIn);
  const strays = texts.filter((text) => /[a-z]{2}/i.test(text.replace(mirrored, '')));
  return strays.filter((text) => !given.test(text));
}

const mirrored = /\u202e[^\u202c]*\u202c/g;

/** What stories type in, or get from their API in no language: addresses, codes, hostile texts. */
const given = /\S@\S|req-\w+$|^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$|<|onerror/;

/** Everything that elements say inside: texts, and the attributes that are read aloud. */
function textsIn(root: Element): string[] {
  const said: (string | null)[] = [];
  const read = (node: Node) => {
    if (node instanceof Text) said.push(node.data);
    if (node instanceof Element) {
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        said.push(node.getAttribute(name));
    }
    // What was announced was said in the language of its moment.
    const passed = (child: Node) =>
      child instanceof Element && child.matches('style, svg, [role=status].visually-hidden');
    for (const child of node.childNodes) if (!passed(child)) read(child);
    if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
  };
  for (const element of root.querySelectorAll(':not([lang])'))
    if (element.shadowRoot) read(element.shadowRoot);
  return said.flatMap((text) => text?.trim() || []);
}

async function builtStories(): Promise<Entry[]> {
  const index = await readFile(`${folder}/index.json`, 'utf8').catch((cause: unknown) => {
    throw new Error('Build the Storybook first: npm run build:guides', { cause });
  });
  const { entries } = JSON.parse(index) as { entries: Record<string, Entry> };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return;
    errors.push(`${message.text()} ${url}`);
  });
  return errors;
}

/** Waits until Storybook has drawn the story, its play function included. */
async function rendered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { storyRenders: { phase?: string }[] };
    };
    const phases = preview?.storyRenders.map(({ phase }) => phase) ?? [];
    return phases.length > 0 && phases.every((phase) => /finished|errored/.test(String(phase)));
  });
  const broken = await page.locator('body.sb-show-errordisplay #error-message').allInnerTexts();
  expect(broken, 'what Storybook says is wrong with the story').toEqual([]);
}
