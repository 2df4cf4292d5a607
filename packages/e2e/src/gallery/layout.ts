import type { Page } from 'playwright-core';
import { look } from './look.js';
import { nameOf, type View } from './matrix.js';

/** What is wrong with the layout of the story on the page, and in how many of the views. */
export async function layoutProblemsIn(page: Page, views: readonly View[]): Promise<string[]> {
  const where = new Map<string, string[]>();
  for (const view of views) {
    await look(page, view);
    for (const problem of await lastingProblems(page, view))
      where.set(problem, [...(where.get(problem) ?? []), nameOf(view)]);
  }
  return [...where].map(([problem, views]) => `${problem} (${views.length} views: ${views[0]})`);
}

/** What is still wrong when all that a change of view sets off is over. */
export async function lastingProblems(page: Page, view: View): Promise<string[]> {
  let problems = await layoutProblems(page, view);
  for (let looks = 0; problems.length > 0 && looks < 5; looks += 1) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    problems = await layoutProblems(page, view);
  }
  return problems;
}

/**
 * What is wrong with how an element is laid out: what sticks out of it, is cut off, is written over
 * something else, cannot be told from its ground, or is too small to be hit.
 */
function layoutProblems(page: Page, { mode }: View): Promise<string[]> {
  return page.evaluate(findProblems, {
    contrast: mode === 'elder' ? 7 : 4.5,
    largeContrast: mode === 'elder' ? 4.5 : 3,
    target: mode === 'elder' ? 44 : 24,
    // A page on paper is looked at, not pressed; forced colours are the device's own.
    pressed: mode !== 'print',
    coloured: mode !== 'forced-colours',
  });
}

interface Limits {
  readonly contrast: number;
  readonly largeContrast: number;
  readonly target: number;
  readonly pressed: boolean;
  readonly coloured: boolean;
}

/** Runs in the page, so that it can use nothing from outside. */
function findProblems(limits: Limits): string[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const problems = new Set<string>();
  const hosts = [...document.querySelectorAll('appeal-site *')].filter(
    ({ shadowRoot }) => shadowRoot,
  );
  for (const host of hosts) checkHost(host);
  return [...problems];

  function checkHost(host: Element): void {
    const frame = host.getBoundingClientRect();
    const elements = seen(host.shadowRoot as ShadowRoot);
    const texts: { rect: DOMRect; text: string; node: Node }[] = [];
    for (const element of elements) {
      const box = element.getBoundingClientRect();
      if (box.left < frame.left - 1 || box.right > frame.right + 1)
        report(
          element,
          `sticks out by ${Math.round(Math.max(frame.left - box.left, box.right - frame.right))} px`,
        );
      const { overflowX, display } = getComputedStyle(element);
      const wide = element.scrollWidth > element.clientWidth + 1;
      const free = element.matches('select, input:not(#number, #queryCode, [type=date])');
      if (wide && display !== 'inline' && !free)
        report(
          element,
          overflowX === 'visible' ? 'has more than fits into it' : 'cuts something off',
        );
      if (limits.pressed) checkTarget(element);
      // An open list lies over what follows, as it should.
      if (element.closest('[role=listbox]')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
        texts.push(...rectsOf(node));
        if (limits.coloured) checkContrast(element);
      }
    }
    checkOverlaps(texts);
  }

  /** What can be seen in a root, the elements in it included. */
  function seen(root: ParentNode): HTMLElement[] {
    return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      const hidden =
        element.matches('style, svg *, option, slot') ||
        element.closest('.visually-hidden, [hidden]') ||
        style.visibility !== 'visible' ||
        // Knows of folded details as well.
        !element.checkVisibility() ||
        element.getClientRects().length === 0;
      return hidden ? [] : [element];
    });
  }

  function rectsOf(node: Node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.textContent?.trim().slice(0, 12) ?? '';
    checkDates(node as Text);
    let clip: Element | null = node.parentElement;
    while (clip && getComputedStyle(clip).overflowY === 'visible') clip = clip.parentElement;
    const end = clip ? clip.getBoundingClientRect().bottom : Number.POSITIVE_INFINITY;
    return [...range.getClientRects()]
      .filter(({ width, height, top }) => width > 1 && height > 1 && top < end - 2)
      .map((rect) => ({ rect, text, node }));
  }

  /** A date is read as one word, save in what people wrote themselves. */
  function checkDates(node: Text): void {
    if (node.parentElement?.closest('[dir=auto]')) return;
    const dates =
      /(\d{4}年)?\d{1,2}月\d{1,2}日|\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(\s\d{4})?/g;
    for (const { 0: date, index } of node.data.matchAll(dates)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + date.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) problems.add(`“${date}” is broken across ${lines.size} lines`);
    }
  }

  function checkOverlaps(texts: readonly { rect: DOMRect; text: string; node: Node }[]): void {
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.node === other.node) continue;
        const width =
          Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height =
          Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
        // The boxes of letters are higher than lines that stand close together.
        const allowedOverlap = Math.min(one.rect.height, other.rect.height) * 0.3;
        if (width > 2 && height > allowedOverlap)
          problems.add(`“${one.text}” is written over “${other.text}”`);
      }
    });
  }

  function checkTarget(element: HTMLElement): void {
    if (!element.matches('a[href], button, input, select, textarea, summary')) return;
    const label = (element as HTMLInputElement).labels?.[0];
    const small = element.matches('[type=radio], [type=checkbox]') && label ? label : element;
    const inline =
      getComputedStyle(small).display === 'inline' &&
      [...(small.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
    if (inline) return;
    const { width, height } = small.getBoundingClientRect();
    if (Math.min(width, height) < limits.target - 0.5)
      report(small, `is a target of ${Math.round(width)}×${Math.round(height)} px`);
  }

  function checkContrast(element: HTMLElement): void {
    if (element.closest(':disabled, [aria-disabled=true]')) return;
    const style = getComputedStyle(element);
    const ground = groundOf(element);
    const ink = over(colourOf(style.color), ground);
    const size = Number.parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [
      number,
      number,
    ];
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < (large ? limits.largeContrast : limits.contrast) - 0.01)
      report(element, `has a contrast of ${contrast.toFixed(2)}`);
  }

  function groundOf(element: Element): Colour {
    const layers: Colour[] = [];
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const layer = colourOf(getComputedStyle(at).backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1] as Colour);
  }

  function parentOf(element: Element): Element | null {
    if (element.assignedSlot) return element.assignedSlot;
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }

  function colourOf(value: string): Colour {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  }

  function over(top: Colour, below: Colour): Colour {
    const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  }

  /** Relative luminance as WCAG 2.2 defines it. */
  function luminance([red, green, blue]: Colour): number {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
      const part = channel / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function report(element: Element, problem: string): void {
    const name = element.localName + (element.id ? `#${element.id}` : '');
    const classes = element.getAttribute('class')?.trim().split(/\s+/).join('.');
    const words = element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 16);
    problems.add(`${name}${classes ? `.${classes}` : ''} “${words}” ${problem}`);
  }
}
