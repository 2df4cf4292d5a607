/** The `<appeal-site>` an element stands in, looking out of shadow roots. */
export function surroundingSite(element: Element): Element | null {
  const found = element.parentElement?.closest('appeal-site');
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot
    ? (root.host.closest('appeal-site') ?? surroundingSite(root.host))
    : null;
}
