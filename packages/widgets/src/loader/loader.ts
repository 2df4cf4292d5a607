/**
 * The one script a page includes. It finds the elements on the page, now and later, and brings what
 * they need, nothing else. Written so that a browser of any age can read it: one that is too old
 * does nothing here, and the page keeps its fallbacks.
 *
 * `<script src="https://…/cdn/v1/loader.js" defer></script>`; `data-api` names the API where that is
 * not the origin of the script.
 */

/** The elements there are, and the shared modules each of them needs. Filled in by the build. */
declare const __MODULES__: Readonly<Record<string, readonly string[]>>;

/** The elements that cannot be drawn without their site. Filled in by the build. */
declare const __NEED_SITE__: readonly string[];

interface Page {
  throughTrain?: { api?: string; loader?: string; early?: Record<string, Promise<Response>> };
  trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): Rules;
  };
}

interface Rules {
  createScriptURL(url: string): string;
}

const modulesOf = __MODULES__;

(function load(script: HTMLScriptElement | SVGScriptElement | null): void {
  if (!(script instanceof HTMLScriptElement)) return;
  // Modules alone came years before the language the elements are written in.
  const modern =
    'noModule' in script && 'customElements' in window && 'replaceAll' in String.prototype;
  if (!modern) return;

  const base = new URL('esm/', script.src);
  const page = window as Page;
  const shared = page.throughTrain || {};
  page.throughTrain = shared;
  if (shared.loader) {
    console.warn(`Through Train is on this page already, from ${shared.loader}.`);
    return;
  }
  shared.loader = script.src;
  shared.api = shared.api || script.getAttribute('data-api') || base.origin;

  // Pages that require trusted types accept the address of a script from a named policy only.
  const rules: Rules = { createScriptURL: (url) => url };
  const policy = page.trustedTypes ? page.trustedTypes.createPolicy('through-train', rules) : rules;

  const missing = Object.keys(modulesOf).filter((name) => !customElements.get(name));

  /** Asks for the site of an element while its script is on its way: one journey less to wait for. */
  function askForSite(element: Element): void {
    const nearest = (attribute: string) =>
      element.closest(`[${attribute}]`)?.getAttribute(attribute);
    const site = nearest('site');
    if (!site) return;
    const api = (nearest('api') || shared.api || '').replace(/\/+$/, '');
    const url = `${api}/v1/sites/${site}`;
    shared.early = shared.early || {};
    const answer = fetch(url);
    shared.early[url] = answer;
    // Whoever takes it deals with its failure.
    answer.catch(() => {});
  }

  function bring(name: string): void {
    const [first] = document.getElementsByTagName(name);
    if (first && __NEED_SITE__.indexOf(name) >= 0) askForSite(first);
    const modules = modulesOf[name] || [];
    // All at once, not one import after the other.
    modules.forEach((module) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = new URL(module, base).href;
      document.head.appendChild(link);
    });
    // A script element, not import(): browsers that cannot parse import() still read this file, and
    // a content security policy sees an ordinary script.
    const element = document.createElement('script');
    element.type = 'module';
    element.src = policy.createScriptURL(new URL(`${name}.js`, base).href);
    element.onerror = () => {
      console.error(`<${name}> could not be loaded from ${element.src}. Its fallback stays.`);
    };
    document.head.appendChild(element);
  }

  function look(): void {
    for (let index = missing.length; index--; ) {
      const name = missing[index] as string;
      if (document.getElementsByTagName(name).length) {
        missing.splice(index, 1);
        bring(name);
      }
    }
    if (!missing.length) observer.disconnect();
  }

  const observer = new MutationObserver(look);
  observer.observe(document.documentElement, { childList: true, subtree: true });
  look();
})(document.currentScript);
