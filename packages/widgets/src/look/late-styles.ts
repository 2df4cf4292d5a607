import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds the styles of a part that is loaded after its element. */
export function addStyles({ shadowRoot }: LitElement, styles: CSSResult): void {
  if (!shadowRoot) return;
  const sheet = styles.styleSheet;
  if (!sheet) adoptStyles(shadowRoot, [styles]);
  else shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
}
