import type { LitElement } from 'lit';
import { addStyles } from './added-styles.js';
import { print } from './print.styles.js';
import { UnfoldOnPaper } from './unfold-on-paper.js';

/** Prepares an element for being printed. Comes once the element can be used. */
export function prepareForPaper(element: LitElement): void {
  addStyles(element, print);
  new UnfoldOnPaper(element);
}
