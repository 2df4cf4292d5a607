/**
 * Registers an element. A name that is taken is not an error: the script was included twice, or two
 * versions are on the page. The first definition stays, and the console says so.
 */
export function define(name: string, element: CustomElementConstructor): void {
  try {
    customElements.define(name, element);
  } catch (error) {
    const taken =
      (error instanceof DOMException && error.name === 'NotSupportedError') ||
      error instanceof ReferenceError;
    if (!taken || !customElements.get(name)) throw error;
    console.warn(`<${name}> is already defined on this page; the first definition stays.`);
  }
}
