/**
 * Lets what changes go on changing where the browser translates the page: it puts `<font>` elements
 * in the place of texts, and Lit, which finds a text by where it stands, would write into the void.
 */
export function keepTranslated(root: ShadowRoot): void {
  const keep = (nodes: Iterable<Node>) => {
    for (const node of nodes)
      if (node.nodeName === 'FONT' && !('data' in node))
        Object.defineProperty(node, 'data', {
          set: (text: string) => {
            node.textContent = text;
          },
        });
  };
  keep(root.querySelectorAll('font'));
  new MutationObserver((records) => {
    for (const { addedNodes } of records) keep(addedNodes);
  }).observe(root, { childList: true, subtree: true });
}
