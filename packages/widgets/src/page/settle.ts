import type { LitElement } from 'lit';
import { prepareForPaper } from '../look/paper.js';
import { keepInSight } from './in-sight.js';
import { keepEvents } from './keep-events.js';
import { keepTranslated } from './keep-translated.js';
import { readControls } from './read-controls.js';

/** What a person does to an element before they can send anything in it. */
const signs = ['focusin', 'pointerover'];

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
  bringTransport(element);
}

/** Once somebody turns to the element, not for who only comes by: it weighs a third of an element. */
function bringTransport(element: LitElement): void {
  const bring = () => {
    for (const type of signs) element.removeEventListener(type, bring);
    // Who sends something asks for it again, and is told when it does not come.
    import('../site/full-transport.js').catch(() => {});
  };
  for (const type of signs) element.addEventListener(type, bring);
}
