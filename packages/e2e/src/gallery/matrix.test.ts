import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchCurrent } from '../browsers.js';
import { type StaticFolder, serveFolder } from '../static-folder.js';
import { layoutProblems } from './layout.js';
import { everyView, nameOf, someViews, type View } from './matrix.js';
import { builtStories, openStory, show, storybookFolder } from './storybook.js';

const stories = await builtStories();
let browser: Browser;
let storybook: StaticFolder;
let page: Page;
beforeAll(async () => {
  [browser, storybook] = await Promise.all([launchCurrent(), serveFolder(storybookFolder)]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await storybook?.[Symbol.asyncDispose]();
});

/** What is still wrong when all that a change of view sets off is over. */
async function lastingProblems(view: View): Promise<string[]> {
  let problems = await layoutProblems(page, view);
  for (let looks = 0; problems.length > 0 && looks < 5; looks += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    problems = await layoutProblems(page, view);
  }
  return problems;
}

/** What is wrong with the story on the page, and in which of the views. */
async function problemsIn(views: readonly View[]): Promise<string[]> {
  const where = new Map<string, string[]>();
  for (const view of views) {
    await show(page, view);
    for (const problem of await lastingProblems(view))
      where.set(problem, [...(where.get(problem) ?? []), nameOf(view)]);
  }
  return [...where].map(([problem, views]) => `${problem} (${views.length} views: ${views[0]})`);
}

describe.each(catalogue)('<$name>', ({ name }) => {
  const own = stories.filter(({ element }) => element === name);

  test('holds together in every theme, scheme, language, width and mode', async () => {
    expect(own.length).toBeGreaterThan(0);
    for (const story of own.slice(0, 1)) {
      await openStory(page, storybook.url, story);
      expect(await problemsIn(everyView)).toEqual([]);
    }
  });

  test('is accessible in every mode', async () => {
    for (const story of own.slice(0, 1)) {
      await openStory(page, storybook.url, story);
      for (const view of someViews.filter(({ mode }) => mode !== 'print')) {
        await show(page, view);
        await lastingProblems(view);
        expect(await accessibilityProblems(page, '#storybook-root'), nameOf(view)).toEqual([]);
      }
    }
  });
});

test.each(stories)('$title: $name holds together', async (story) => {
  await openStory(page, storybook.url, story);
  expect(await problemsIn(someViews)).toEqual([]);
});
