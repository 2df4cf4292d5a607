/** The next change under a node. Unlike frames it also comes on pages that are in the background. */
export const changeIn = (node: Node): Promise<void> =>
  new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(node, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });

/**
 * Waits until something holds, looking again with every change under a node, and now and then: what was
 * asked of a script need not be seen.
 */
export async function until(node: Node, holds: () => boolean): Promise<void> {
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 50));
  while (!holds()) await Promise.race([changeIn(node), aMoment()]);
}
