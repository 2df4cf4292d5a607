import type { LitElement } from 'lit';
import { addStyles } from '../look/added-styles.js';
import { inSight } from './in-sight.styles.js';

/** How far down boxes that stay where they are cover the window at a given place across. */
function coveredAt(across: number, element: Element): number {
  let covered = 0;
  for (;;) {
    const next = document
      .elementsFromPoint(across, covered + 1)
      .filter((box) => stays(box, element))
      .map((box) => box.getBoundingClientRect().bottom)
      // What reaches further is a cover of the whole page or a column, and no header.
      .filter((bottom) => bottom > covered + 1 && bottom <= innerHeight / 2);
    if (next.length === 0) return covered;
    covered = Math.max(...next);
  }
}

/** Whether a box, or one around it that is not around the element, does not scroll with the page. */
function stays(box: Element, element: Element): boolean {
  for (let at: Element | null = box; at && !at.contains(element); at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** The element in the document itself, around however many shadow roots. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

/** What has to be seen of a control that has the focus: its label as well, where that is near. */
function seenWith(control: HTMLElement): HTMLElement {
  const field = control.closest<HTMLElement>('.field');
  if (!field) return control;
  const between = control.getBoundingClientRect().top - field.getBoundingClientRect().top;
  return between < innerHeight / 3 ? field : control;
}

/** Sets where scrolling to a block ends; true where it is hidden now. */
function isHidden(block: HTMLElement, host: Element): boolean {
  const { left, width, top } = block.getBoundingClientRect();
  const set = getComputedStyle(host).getPropertyValue('--_scroll-margin').trim();
  const measured = set === 'measured';
  const covered = measured ? coveredAt(left + width / 2, outermost(host)) : 0;
  // A page may have told the browser itself.
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const known = Number.parseFloat(scrollPaddingTop) || 0;
  block.style.scrollMarginTop = measured ? `${Math.max(0, covered - known)}px` : set;
  const margin = Number.parseFloat(getComputedStyle(block).scrollMarginTop) || 0;
  return Math.round(top) < Math.round(margin + known);
}

/**
 * Keeps what gets the focus from being hidden by a header that stays at the top of the window:
 * scrolling ends that much earlier.
 */
export function keepInSight(element: LitElement, root: ShadowRoot): void {
  addStyles(element, inSight);
  root.addEventListener('focusin', (event) => {
    const [control] = event.composedPath();
    // Not what is inside an element of ours or of the page, which keeps its own in sight.
    if (!(control instanceof HTMLElement) || control.getRootNode() !== root) return;
    // What is being pressed must not move away under the pointer.
    if (control.matches(':active')) return;
    const block = seenWith(control);
    isHidden(block, element);
    // By then whoever moved the focus has scrolled, and what sticks to the top is there.
    requestAnimationFrame(() => {
      if (isHidden(block, element)) block.scrollIntoView({ block: 'start' });
    });
  });
}
