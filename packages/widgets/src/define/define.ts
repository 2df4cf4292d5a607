import type { Registry } from '../loader/page.js';
import { version } from '../version.js';

/**
 * Registers an element. A name that is taken is not an error: the script was included twice, or two
 * versions are on the page. The first definition stays. Elements of two major versions do not share
 * a page; the console says that once.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const registry = registryOfPage();
  registry.version ??= version;
  if (major(registry.version) !== major(version)) {
    warn(
      registry,
      `<${name}> of Through Train ${version} is not defined: this page has ${registry.version}. Use one of them. 同一页面只能使用一个主版本的直通车，请删去其中一个。`,
    );
    return;
  }
  try {
    customElements.define(name, element);
  } catch (error) {
    const taken =
      (error instanceof DOMException && error.name === 'NotSupportedError') ||
      error instanceof ReferenceError;
    if (!taken || !customElements.get(name)) throw error;
    warn(
      registry,
      `<${name}> is on this page already; the first definition stays. 组件重复加载，以先加载的为准。`,
    );
  }
}

const major = (text: string): string | undefined => text.split('.')[0];

function registryOfPage(): Registry {
  globalThis.throughTrain ??= {};
  return globalThis.throughTrain;
}

function warn(registry: Registry, message: string): void {
  if (registry.warned) return;
  registry.warned = true;
  console.warn(message);
}
