import { languageRegistered } from './registered-languages.js';

const listeners = new Set<() => void>();
const watched = new Set<Node>();
const tell = (): void => {
  for (const listener of [...listeners]) listener();
};
// Made when the first element listens: the module is read where there is no document, too.
let observer: MutationObserver | undefined;

/** Calls `listener` whenever a `lang` around the element may have changed, until `unwatchLang`. */
export function watchLang(element: Element, listener: () => void): void {
  if (listeners.size === 0) addEventListener(languageRegistered, tell);
  listeners.add(listener);
  observer ??= new MutationObserver(tell);
  for (let at: Node | undefined = element; at; ) {
    const root: Node = at.getRootNode();
    if (!watched.has(root)) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    watched.add(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
}

export function unwatchLang(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  removeEventListener(languageRegistered, tell);
  observer?.disconnect();
  watched.clear();
}
