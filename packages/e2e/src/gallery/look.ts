import type { Page } from 'playwright-core';
import type { View } from './matrix.js';

const looks = new WeakMap<Page, View>();

/**
 * Shows the story on the page in another way, without drawing it again. Storybook does not know of
 * it: before the next story, the page has to be looked at in the `plainView`.
 */
export async function look(page: Page, view: View): Promise<void> {
  const before = looks.get(page);
  looks.set(page, view);
  if (before?.width !== view.width) await page.setViewportSize({ width: view.width, height: 800 });
  if (before?.mode !== view.mode) {
    await page.emulateMedia({
      media: view.mode === 'print' ? 'print' : 'screen',
      reducedMotion: 'reduce',
      forcedColors: view.mode === 'forced-colours' ? 'active' : 'none',
    });
  }
  await page.evaluate(dress, view);
  if (before?.mode !== view.mode) {
    // What is folded away is opened for paper.
    await page.evaluate(
      (event) => void dispatchEvent(new Event(event)),
      view.mode === 'print' ? 'beforeprint' : 'afterprint',
    );
  }
}

/** In the page: changes what the story wears and speaks, and waits until it does. */
async function dress({ theme, scheme, language, mode }: View): Promise<void> {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar-XB' ? 'rtl' : 'ltr';
  root.style.setProperty('--tt-font-size', mode === 'large-text' ? '32px' : '');
  document.body.style.background = scheme === 'dark' && mode !== 'print' ? '#16181b' : '';
  const site = document.querySelector<HTMLElement>('appeal-site');
  // The stories say their language there, so it would win over that of the page.
  if (site) site.lang = language;
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
  if (!speaks()) throw new Error(`The story does not speak ${language}`);
  // Chromium may keep inherited colours of the view before until everything is drawn anew.
  document.body.hidden = true;
  document.body.getBoundingClientRect();
  document.body.hidden = false;
}
