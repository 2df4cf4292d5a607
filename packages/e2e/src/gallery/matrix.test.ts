import { catalogue } from '@through-train/widgets/catalogue.js';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../accessibility.js';
import { launchCurrent } from '../browsers.js';
import { openStorybook, type Storybook, stories } from '../storybook.js';
import { lastingProblems, layoutProblemsIn } from './layout.js';
import { look } from './look.js';
import { everyView, nameOf, plainView, someViews } from './matrix.js';

// The first story of every element in each view; `stories.test.ts` has all stories in some views.

const all = await stories();
let browser: Browser;
let storybook: Storybook;
beforeAll(async () => {
  browser = await launchCurrent();
  storybook = await openStorybook(browser);
});
afterEach(() => look(storybook.page, plainView));
afterAll(async () => {
  await storybook?.[Symbol.asyncDispose]();
  await browser?.close();
});

describe.each(catalogue)('<$name>', ({ name }) => {
  const first = all.find(({ id }) => id.startsWith(`${name}--`))?.id ?? 'the element has no story';

  test('holds together in every theme, scheme, language, width and mode', async () => {
    await storybook.show(first);
    expect(await layoutProblemsIn(storybook.page, everyView)).toEqual([]);
  });

  test('is accessible in every mode', async () => {
    const { page } = storybook;
    await storybook.show(first);
    for (const view of someViews.filter(({ mode }) => mode !== 'print')) {
      await look(page, view);
      await lastingProblems(page, view);
      expect(await accessibilityProblems(page, '#storybook-root'), nameOf(view)).toEqual([]);
    }
  });
});
