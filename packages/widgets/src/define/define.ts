import type { Registry } from '../loader/page.js';
import { version } from '../version.js';

/**
 * Registers an element. A name that is taken is not an error: the script was included twice, or two
 * versions are on the page. The first definition stays, and elements of two major versions do not
 * share a page. The console says so once.
 */
export function define(name: string, element: CustomElementConstructor): void {
  globalThis.throughTrain ??= {};
  const page: Registry = globalThis.throughTrain;
  page.version ??= version;
  const conflict = major(page.version) !== major(version);
  if (!conflict && !customElements.get(name)) customElements.define(name, element);
  else if (page.version !== version && !page.warned) {
    page.warned = true;
    console.warn(`Through Train ${version} not loaded，已有 ${page.version}`);
  }
}

const major = (text: string): string | undefined => text.split('.')[0];
