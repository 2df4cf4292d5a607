/**
 * The one script a page includes. It finds the elements on the page, now and later, and brings what
 * they need, nothing else, and only in the bytes whose hash it knows. Written in the syntax of 2009,
 * so that a browser of any age can read it: one that is too old does nothing here, and the page keeps
 * its fallbacks. What can wait a moment is in `more.ts`.
 *
 * `<script src="https://…/cdn/v1/loader.js" defer></script>`; `data-api` names the API where that is
 * not the origin of the script, `data-mode="iife"` takes the single file instead of modules, and a
 * `nonce` is handed on to what is brought. As a module, or as text that jQuery evaluates, it goes by
 * the one tag on the page that names it.
 */

import type { Module, Page, Registry } from './page.js';

/** The modules that are not loaded on demand, by name, elements last. */
declare var __MODULES__: Readonly<Record<string, Module>>;
/** How many of them are no elements. */
declare var __SHARED__: number;
/** The hash of what can wait. */
declare var __MORE__: string;
/** Where the files of this version lie, as seen from the loader's folder, and its modules in there. */
declare var __FOLDER__: string;
declare var __MODULE_FOLDER__: string;
declare var __VERSION__: string;
declare var __MAJOR__: number;

(function load(script: HTMLScriptElement | null | undefined): void {
  // Internet Explorer has no word for it, and may not even have `querySelector`.
  if (script === undefined) return;
  var page = window as Page;
  // An element with this id is what the page finds by the name.
  var named = page.throughTrain;
  var registry = (named && !('nodeType' in named) ? named : {}) as Required<Registry>;
  var there = registry.version;
  page.throughTrain = registry;

  // Of a module, and of a text that jQuery evaluates, no browser says where it came from.
  if (!script || !/loader.js/.test(script.src)) {
    script = document.querySelector('script[src*="/cdn/"][src*="/loader.js"]') || script;
  }
  var taken = registry.loader || (there && parseInt(there, 10) !== __MAJOR__);
  // The same again, by another template or after a visit without a reload, is no mistake.
  var trouble = taken
    ? there !== __VERSION__ && '，已有 ' + there
    : !(script && script.src) && ': 缺少 <script src=".../loader.js">';
  if (trouble && !registry.warned) {
    console.warn('Through Train ' + __VERSION__ + ' not loaded' + trouble);
    registry.warned = true;
  }
  if (taken || trouble || !script) return;
  registry.version = there || __VERSION__;
  registry.loader = script.src;

  var own = script.src.replace(/[^/]*([?#].*)?$/, '');
  var base = own + __FOLDER__;
  var nonce = script.nonce;
  registry.base = base;
  registry.nonce = nonce;
  registry.api = registry.api || script.getAttribute('data-api') || own.split('/', 3).join('/');

  // Pages that require trusted types accept the address of a script from a named policy only.
  function same<T>(it: T): T {
    return it;
  }
  var rules = { createScriptURL: same };
  var policy = page.trustedTypes ? page.trustedTypes.createPolicy('through-train', rules) : rules;

  /** An element that brings something with this hash, once it is told what. */
  function bringer<T extends 'link' | 'script'>(tag: T, hash: string): HTMLElementTagNameMap[T] {
    var element = document.createElement(tag);
    element.crossOrigin = '';
    element.integrity = 'sha256-' + hash + '=';
    if (nonce) element.nonce = nonce;
    return document.head.appendChild(element);
  }

  // Script elements, not import(): browsers that cannot parse that still read this file, a content
  // security policy sees ordinary scripts, and every browser checks their hash.
  function run(path: string, hash: string): Promise<string> {
    return new Promise(function (resolve, reject) {
      var element = bringer('script', hash);
      var url = base + path;
      if (!path.indexOf(__MODULE_FOLDER__)) element.type = 'module';
      // The folder of the modules has a new name with each build.
      else url += '?' + hash.slice(0, 6);
      element.onload = function () {
        resolve(url);
      };
      element.onerror = function () {
        reject(Error(url));
      };
      element.src = policy.createScriptURL(url);
    });
  }
  registry.run = run;

  var later: Promise<string> | undefined;
  function more(): Promise<string> {
    if (!later) {
      (later = run('more.js', __MORE__)).catch(function () {
        later = undefined;
      });
    }
    return later;
  }
  registry.bring = function (name) {
    return more().then(function () {
      return registry.bring(name);
    });
  };

  setTimeout(more, 2e3);

  // Modules alone came years before the language the elements are written in.
  if (!('noModule' in script && ('' as { replaceAll?: unknown }).replaceAll && page.customElements))
    return;

  var modules = __MODULES__;
  var once: Record<string, Promise<string>> = {};
  registry.modules = modules;

  /** Not at once with its imports: Safari asks again, without a hash, for one that was refused. */
  function get(name: string): Promise<string> {
    var module = modules[name] as Module;
    var path = __MODULE_FOLDER__ + name + '.js';
    if (!once[name]) {
      var link = bringer('link', module[0]);
      once[name] = Promise.all((module.slice(2) as string[]).map(get)).then(function () {
        return run(path, module[0]);
      });
      // Last: browsers warn of one that says no address.
      link.href = base + path;
      link.rel = 'modulepreload';
    }
    return once[name] as Promise<string>;
  }
  registry.get = get;

  var early: Required<Registry>['early'] = (registry.early = {});

  /**
   * Asks for what an element shows first while its script is on its way: one journey less to wait for.
   * What is not written as the API wants it (blanks, capitals, a search in Chinese), or not known yet
   * (a list in elder mode, or as an address of the page shows it), the element asks for itself.
   */
  function ask(element: Element, first: string): void {
    var site = element.closest('appeal-site');
    function said(name: string): string | null {
      return element.getAttribute(name) || (site && site.getAttribute(name));
    }
    var search = location.search;
    var path = first.replace(/{(&?)(.+?)}/g, function (_, more: string, name: string) {
      var value: unknown =
        said(name) || new URLSearchParams(search).get(said(name + '-param') as string);
      if (name === 'page-size') {
        value = value || (element.hasAttribute('compact') ? 6 : 20);
        try {
          if (
            element.closest('[elder]') ||
            (search && element.hasAttribute('url-state')) ||
            +localStorage['through-train:elder']
          )
            value = '!';
        } catch {
          // Refused: nobody has chosen anything.
        }
      }
      return value ? (more && more + name + '=') + value : '';
    });
    var url = (said('api') || registry.api).replace(/\/+$/, '') + path;
    // Whoever takes it deals with its failure.
    if (/^(\/[a-z\d?&=-]+X?)+$/.test(path) && !(url in early))
      (early[url] = fetch(url)).catch(same);
  }

  var single = script.getAttribute('data-mode') === 'iife';

  function bring(element: Element): void {
    var name = element.localName;
    if (customElements.get(name)) return;
    ask(element, (modules[name] as Module)[1]);
    if (once[name]) return;
    function bringSingle(): Promise<string> {
      return (once[name] = registry.bring('widgets.iife.js') as Promise<string>);
    }
    // The single file also where modules are refused: wrong type, a proxy that rewrites them.
    (single ? bringSingle() : get(name).catch(bringSingle)).catch(function (error) {
      console.error('<' + name + '> ' + error);
    });
  }

  function look(root: Document | ShadowRoot): void {
    root.querySelectorAll(Object.keys(modules).slice(__SHARED__).join()).forEach(bring);
  }
  registry.look = look;

  new MutationObserver(function () {
    look(document);
  }).observe(document, { childList: true, subtree: true });
  look(document);
})(document.currentScript as HTMLScriptElement | null);
