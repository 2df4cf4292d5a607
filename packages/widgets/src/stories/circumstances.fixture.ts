/** Puts a property of the browser in the place of its own. The answer puts its own back. */
function standIn(owner: object, name: string, get: () => unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, get });
  return () => {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  };
}

/** For `beforeEach` of a story: the device has no connection. */
export const offline = (): (() => void) => standIn(navigator, 'onLine', () => false);

/** For `beforeEach` of a story: the browser refuses to keep anything. */
export const storageRefused = (): (() => void) =>
  standIn(window, 'localStorage', () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
