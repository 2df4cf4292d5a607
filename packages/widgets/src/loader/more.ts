/**
 * The part of the loader that can wait until the first element is there: what is loaded on demand,
 * elements inside the shadow roots of others, and what a form of the page has taken of a fallback.
 */

import type { Page, Registry } from './page.js';

/** Hashes of what is loaded on demand, each followed by the files it imports. */
declare var __FILES__: Readonly<Record<string, string>>;
/** The folder of the modules, as the loader says it. */
declare var __MODULE_FOLDER__: string;

(function (page: Page): void {
  var registry = page.throughTrain as Required<Registry>;
  var files = __FILES__;
  var once: Record<string, Promise<string> | undefined> = {};
  var failures: Record<string, number> = {};

  function bring(name: string, asked?: boolean): Promise<string | undefined> {
    var module = name.replace('.js', '');
    if (registry.modules && registry.modules[module]) return registry.get(module);
    var row = files[name];
    if (!row) return Promise.resolve(undefined);
    var parts = row.split(' ');
    // A browser that keeps a failure in mind would not ask again. What it imports has to be asked for
    // by the name it is imported by.
    var retryQuery = asked && failures[name] ? '?' + failures[name] : '';
    if (once[name]) return once[name] as Promise<string>;
    once[name] = Promise.all(
      parts.slice(1).map(function (each) {
        return bring(each);
      }),
    ).then(function () {
      var path = /^(locales|widgets|doctor)/.test(name) ? name : __MODULE_FOLDER__ + name;
      return registry.run(path + retryQuery, parts[0] as string);
    });
    once[name].catch(function () {
      once[name] = undefined;
      failures[name] = (failures[name] || 0) + 1;
    });
    return once[name] as Promise<string>;
  }

  registry.bring = function (name) {
    if (!/css$/.test(name) || !files[name]) return bring(name, true);
    var hash = files[name] as string;
    return Promise.resolve(registry.base + name + '?' + hash.slice(0, 6) + ' sha256-' + hash + '=');
  };

  var options = { childList: true, subtree: true };
  var waiting = 0;
  function soon(): void {
    // Not with every change: it goes through all elements there are.
    waiting = waiting || page.setTimeout(lookEverywhere, 99);
  }

  function lookEverywhere(): void {
    waiting = 0;
    descend(document);
  }

  function descend(root: Document | ShadowRoot): void {
    var all = root.querySelectorAll('*');
    for (var index = 0; index < all.length; index++) {
      var element = all[index] as Element;
      if (registry.modules[element.localName]) {
        // The elements themselves have none of them inside.
        free(element);
        continue;
      }
      if (!element.shadowRoot) continue;
      observer.observe(element.shadowRoot, options);
      registry.look(element.shadowRoot);
      descend(element.shadowRoot);
    }
  }

  /** Takes out of a form of the page what the parser has given to it of a fallback. */
  function free(element: Element): void {
    // Inside an <appeal-site> are parts of the page.
    if (element.localName === 'appeal-site') return;
    element.querySelectorAll<HTMLInputElement>('*').forEach(function (part) {
      if (part.form && !element.contains(part.form)) part.setAttribute('form', '');
    });
  }

  if (/[?&]appeal-debug/.test(location.search)) registry.bring('doctor.js');
  // A browser that is too old for the elements has them nowhere.
  if (!registry.look) return;
  var observer = new MutationObserver(soon);
  observer.observe(document, options);
  lookEverywhere();
})(window as Page & typeof globalThis);
