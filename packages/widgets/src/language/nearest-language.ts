/**
 * The `lang` of the nearest element that has one, looking out of shadow roots; empty when no
 * ancestor says anything. The language of the browser says nothing about the page.
 */
export function nearestLang(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
