import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What has the focus, as a screen reader would name it, through all shadow roots. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { labels } = element as HTMLInputElement;
    const label = labels?.[0]?.textContent ?? element?.textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}

export const focusIsOn = (page: Page, name: string) =>
  expect.poll(() => focused(page), { timeout: 10_000 }).toContain(name);

/** Presses Tab until one of the names has the focus; everything must be within reach. */
export async function tabTo(page: Page, ...names: string[]): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const here = await focused(page);
    if (names.some((name) => here.startsWith(name))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${names.join(' or ')}.`);
}

/** One place where Tab stops. */
export interface Stop {
  readonly name: string;
  readonly top: number;
  /** Whether it can be seen that it has the focus. */
  readonly ringed: boolean;
}

/** The places inside an element where Tab stops, in order. */
export async function stopsOf(page: Page, selector: string): Promise<Stop[]> {
  await page.locator(selector).evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
    element.removeAttribute('tabindex');
  });
  const stops: Stop[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((selector) => {
      if (!document.activeElement?.matches(selector)) return undefined;
      let element: Element = document.activeElement;
      while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return {
        name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim(),
        top: element.getBoundingClientRect().top + scrollY,
        ringed:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          !/, 0\)$|transparent/.test(outlineColor),
      };
    }, selector);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}
