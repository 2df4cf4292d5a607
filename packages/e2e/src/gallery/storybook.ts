import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { View } from './matrix.js';

export interface Story {
  readonly id: string;
  /** The tag of the element that it shows. */
  readonly element: string;
  readonly title: string;
  readonly name: string;
}

export const storybookFolder = fileURLToPath(
  new URL('../../../../storybook-static', import.meta.url),
);

/** The stories of the built Storybook. */
export async function builtStories(): Promise<Story[]> {
  const index = await readFile(`${storybookFolder}/index.json`, 'utf8').catch((cause: unknown) => {
    throw new Error('Build the Storybook first: pnpm build:storybook', { cause });
  });
  const { entries } = JSON.parse(index) as { entries: Record<string, Story & { type: string }> };
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map((entry) => ({ ...entry, element: entry.id.split('--')[0] ?? '' }));
}

/** Opens a story and waits until it is drawn, its play function included. */
export async function openStory(page: Page, url: string, { id }: Story): Promise<void> {
  // Storybook's own accessibility check would do the work of the tests a second time.
  const query = new URLSearchParams({ id, viewMode: 'story', globals: 'a11y.manual:!true' });
  await page.goto(`${url}/iframe.html?${query}`);
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
      __STORYBOOK_PREVIEW__?: { storyRenders: { phase?: string }[] };
    };
    const phases = preview?.storyRenders.map(({ phase }) => phase) ?? [];
    return phases.length > 0 && phases.every((phase) => /finished|errored/.test(String(phase)));
  });
  const broken = await page.locator('body.sb-show-errordisplay #error-message').allInnerTexts();
  if (broken.length > 0) throw new Error(`The story ${id} is broken: ${broken}`);
}

const shown = new WeakMap<Page, View>();

/** Shows what is on the page in another way, without loading it again. */
export async function show(page: Page, view: View): Promise<void> {
  const before = shown.get(page);
  shown.set(page, view);
  if (before?.width !== view.width) await page.setViewportSize({ width: view.width, height: 800 });
  if (before?.mode !== view.mode) {
    await page.emulateMedia({
      media: view.mode === 'print' ? 'print' : 'screen',
      reducedMotion: 'reduce',
      forcedColors: view.mode === 'forced-colours' ? 'active' : 'none',
    });
  }
  await page.evaluate(async ({ theme, scheme, language, mode }) => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
    root.style.setProperty('--tt-font-size', mode === 'large-text' ? '32px' : '');
    document.body.style.background = scheme === 'dark' && mode !== 'print' ? '#16181b' : '';
    const site = document.querySelector('appeal-site');
    site?.setAttribute('theme', theme);
    site?.setAttribute('scheme', scheme);
    site?.toggleAttribute('elder', mode === 'elder');
    const inside = [...(site?.querySelectorAll('*') ?? [])].filter(({ shadowRoot }) => shadowRoot);
    for (const element of inside) element.removeAttribute('lang');
    // The words of another language may still be on their way.
    const speaks = () =>
      inside.every(({ shadowRoot }) => {
        const spoken = shadowRoot?.querySelector<HTMLElement>('div[lang]');
        return !spoken || spoken.lang === language;
      });
    const deadline = performance.now() + 5000;
    do await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    while (!speaks() && performance.now() < deadline);
    // Chromium may keep inherited colours of the view before until everything is drawn anew.
    document.body.hidden = true;
    document.body.getBoundingClientRect();
    document.body.hidden = false;
  }, view);
}
