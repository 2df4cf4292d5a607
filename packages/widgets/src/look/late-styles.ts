import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds the styles of a part that is loaded after its element, once. */
export function addStyles(host: LitElement, ...styles: CSSResult[]): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  if (!styles[0]?.styleSheet) {
    adoptStyles(shadowRoot, styles);
    return;
  }
  // The next element of its kind has them from the beginning.
  const { elementStyles: all } = host.constructor as typeof LitElement;
  all.push(...styles.filter((each) => !all.includes(each)));
  if (host.ownerDocument === document) adoptStyles(shadowRoot, all);
  else moveStyles(host);
}

/**
 * Gives an element its styles again that a page has put into a frame: a document lets go of the style
 * sheets of what it adopts, and refuses those that another document made.
 */
export function moveStyles(host: LitElement): void {
  // Else Lit would try to give it those of this document as soon as it is connected.
  (host as { renderRoot?: ParentNode }).renderRoot ??= host.attachShadow({ mode: 'open' });
  void import('./moved-styles.js').then(({ wearHere }) => wearHere(host));
}
