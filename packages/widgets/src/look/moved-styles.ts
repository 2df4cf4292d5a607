import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Makes all style sheets of an element anew, for the document it stands in now. */
export function wearHere(host: LitElement): void {
  const root = host.shadowRoot;
  const view = host.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  // A document without a window shows nothing.
  if (!root || !view) return;
  const styles = (host.constructor as typeof LitElement).elementStyles as CSSResult[];
  if ('replaceSync' in view.CSSStyleSheet.prototype) {
    root.adoptedStyleSheets = styles.map(({ cssText }) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(cssText);
      return sheet;
    });
    // Elsewhere they are elements and came along, unless there were none yet.
  } else if (!root.querySelector('style, link')) adoptStyles(root, styles);
}
