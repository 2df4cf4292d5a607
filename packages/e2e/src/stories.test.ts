import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessibilityProblems } from './accessibility.js';
import { launchCurrent } from './browsers.js';
import { undocumentedParts } from './documented-parts.js';
import { long } from './engines.js';
import { layoutProblemsIn } from './gallery/layout.js';
import { look } from './gallery/look.js';
import { plainView, someViews } from './gallery/matrix.js';
import { openStorybook, type Storybook, storybookEntries } from './storybook.js';
import { strayWords } from './stray-words.js';

const entries = await storybookEntries();
const stories = entries.filter(({ type }) => type === 'story');
const pages = entries.filter(({ type }) => type === 'docs');
/** English is longer, so it is the narrow screen that may suffer. */
const ways = [
  { language: 'zh-CN', width: 1280 },
  { language: 'zh-CN', width: 360 },
  { language: 'en', width: 360 },
] as const;

/** Every element is looked at in all ways, each of its stories in one; the first, which is like most, in all. */
function waysOf(id: string): readonly (typeof ways)[number][] {
  const element = id.slice(0, id.indexOf('--'));
  const place = stories
    .filter((other) => other.id.startsWith(`${element}--`))
    .findIndex((other) => other.id === id);
  return place === 0 ? ways : ways.filter((_, index) => index === place % ways.length);
}

let browser: Browser;
let storybook: Storybook;

beforeAll(async () => {
  browser = await launchCurrent();
  storybook = await openStorybook(browser);
});

afterAll(async () => {
  await storybook?.[Symbol.asyncDispose]();
  await browser?.close();
});

test.each(stories)(
  '$title: $name is accessible, speaks each language and holds together',
  async ({ id }) => {
    onTestFailed(async () => {
      // What is broken in the page stays with the story that broke it.
      await storybook[Symbol.asyncDispose]();
      storybook = await openStorybook(browser);
    });
    const looked = long ? ways : waysOf(id);
    await storybook.show(id);
    for (const { width } of looked.filter(({ language }) => language === 'zh-CN'))
      await isAccessible('zh-CN', width);
    await fitsNarrowly('zh-CN');
    const unnamed = await undocumentedParts(storybook.page);
    expect(unnamed, 'parts that no @csspart describes').toEqual([]);
    await storybook.change({ language: 'en' });
    for (const { width } of looked.filter(({ language }) => language === 'en'))
      await isAccessible('en', width);
    await fitsNarrowly('en');
    await storybook.change({ language: 'ar-XB' });
    expect(await strayWords(storybook.page)).toEqual([]);
    expect(await layoutProblemsIn(storybook.page, someViews)).toEqual([]);
    await look(storybook.page, plainView);
    expect(storybook.complaints()).toEqual([]);
  },
);

async function isAccessible(language: string, width: number): Promise<void> {
  const { page } = storybook;
  await page.setViewportSize({ width, height: 800 });
  const problems = await accessibilityProblems(page, '#storybook-root');
  expect(problems, `in ${language} at ${width} px`).toEqual([]);
}

async function fitsNarrowly(language: string): Promise<void> {
  const { page } = storybook;
  await page.setViewportSize({ width: 320, height: 640 });
  const needed = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(needed, `width needed in ${language} at 320 px`).toBeLessThanOrEqual(320);
}

test.each(pages)('the page of $title is drawn and links to what is there', async ({ id }) => {
  const page = await storybook.openPage(id);
  await page.locator('#storybook-docs h1').waitFor();
  const links = await page
    .locator('#storybook-docs a[href]')
    .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''));
  expect(links.filter((link) => !isThere(link))).toEqual([]);
  await page.close();
});

/** Whether a link leads to a place of its page, a story, or a page of the documentation. */
function isThere(link: string): boolean {
  const story = /[?&](?:path=\/(?:story|docs)\/|id=)([^&]+)/.exec(link)?.[1];
  if (story !== undefined) return entries.some(({ id }) => id === decodeURIComponent(story));
  const page = /^\/docs\/(.+)\.html$/.exec(link)?.[1];
  if (page !== undefined) {
    return existsSync(fileURLToPath(new URL(`../../../docs/${page}.md`, import.meta.url)));
  }
  return /^(?:#|https:|tel:)/.test(link);
}
