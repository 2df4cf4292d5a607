/** Shadow roots that have a link to the element's style sheet in the CDN folder. */
const linked = new WeakSet<ShadowRoot>();

/**
 * Styles for browsers that cannot adopt style sheets (Firefox before 101, Safari before 16.4): a
 * `<style>` with the nonce of the loader's tag; where the page's content policy forbids that, the
 * sheet from the CDN folder, which has the styles of later parts as well. The build puts this in the
 * place of Lit's own way.
 */
export function appendStyles(
  root: ShadowRoot,
  styles: readonly { readonly cssText: string }[],
): void {
  if (linked.has(root)) return;
  const { nonce, bring } = globalThis.throughTrain ?? {};
  const elements = styles.map(({ cssText }) => {
    const element = document.createElement('style');
    if (nonce) element.nonce = nonce;
    element.textContent = cssText;
    root.append(element);
    return element;
  });
  const forbidden = root.host.isConnected && elements.some(({ sheet }) => !sheet);
  if (!forbidden || !bring) return;
  linked.add(root);
  for (const element of elements) element.remove();
  void bring(`css/${root.host.localName}.css`).then((found) => {
    const [href = '', integrity = ''] = found?.split(' ') ?? [];
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.integrity = integrity;
    link.href = href;
    root.append(link);
  });
}
