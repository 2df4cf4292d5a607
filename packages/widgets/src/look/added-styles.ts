import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds the styles of a part that is loaded after its element, once. */
export function addStyles(host: LitElement, ...styles: CSSResult[]): void {
  const { shadowRoot } = host;
  if (!shadowRoot) return;
  // The next element of its kind has them from the beginning.
  const { elementStyles: all } = host.constructor as typeof LitElement;
  all.push(...styles.filter((each) => !all.includes(each)));
  const there: readonly CSSStyleSheet[] | undefined = shadowRoot.adoptedStyleSheets;
  const isThere = ({ styleSheet }: CSSResult) => styleSheet && there?.includes(styleSheet);
  if (there && host.ownerDocument !== document) moveStyles(host);
  // Where sheets cannot be adopted they are elements.
  else adoptStyles(shadowRoot, [...(there ?? []), ...styles.filter((each) => !isThere(each))]);
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
