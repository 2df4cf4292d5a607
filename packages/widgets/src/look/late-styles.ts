import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Adds the styles of a part that is loaded after its element, once. */
export function addStyles({ shadowRoot }: LitElement, ...styles: readonly CSSResult[]): void {
  if (!shadowRoot) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (sheets.length < styles.length) adoptStyles(shadowRoot, [...styles]);
  else {
    const there = shadowRoot.adoptedStyleSheets;
    const missing = sheets.filter((sheet) => !there.includes(sheet));
    shadowRoot.adoptedStyleSheets = [...there, ...missing];
  }
}
