import type { LitElement } from 'lit';
import { prepareForPaper } from '../look/paper.js';
import { keepInSight } from './in-sight.js';
import { keepEvents } from './keep-events.js';
import { keepTranslated } from './keep-translated.js';
import { readControls } from './read-controls.js';

/** Settles an element in the page around it, and for paper. Comes once the element can be used. */
export function settle(element: LitElement): void {
  const { shadowRoot } = element;
  if (shadowRoot) {
    keepEvents(shadowRoot);
    keepInSight(element, shadowRoot);
    readControls(shadowRoot);
    keepTranslated(shadowRoot);
  }
  prepareForPaper(element);
}
