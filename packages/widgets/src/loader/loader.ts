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

/** The modules that are not loaded on demand, each after those it imports, elements last. */
declare var __MODULES__: readonly Module[];
/** How many of them are no elements. */
declare var __SHARED__: number;
/** The hash of what can wait. */
declare var __MORE__: string;
/** The elements that cannot be drawn without their site. */
declare var __NEED_SITE__: readonly string[];
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
  var rules = {
    createScriptURL: function (url: string) {
      return url;
    },
  };
  var policy = page.trustedTypes ? page.trustedTypes.createPolicy('through-train', rules) : rules;

  function mark<T extends HTMLScriptElement | HTMLLinkElement>(element: T, hash: string): T {
    element.crossOrigin = '';
    element.integrity = 'sha256-' + hash + '=';
    if (nonce) element.nonce = nonce;
    return element;
  }

  // Script elements, not import(): browsers that cannot parse that still read this file, a content
  // security policy sees ordinary scripts, and every browser checks their hash.
  function run(path: string, hash: string): Promise<string> {
    return new Promise(function (resolve, reject) {
      var element = mark(document.createElement('script'), hash);
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
      document.head.appendChild(element);
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

  if (/[?&]appeal-debug/.test(location.search)) registry.bring('doctor.js');

  // Modules alone came years before the language the elements are written in.
  if (!('noModule' in script && ('' as { replaceAll?: unknown }).replaceAll && page.customElements))
    return;

  var modules = __MODULES__;
  var once: Promise<string>[] = [];
  registry.modules = modules;

  /** Not at once with its imports: Safari asks again, without a hash, for one that was refused. */
  function get(index: number): Promise<string> {
    var module = modules[index] as Module;
    var path = __MODULE_FOLDER__ + module[0] + '.js';
    if (!once[index]) {
      var link = mark(document.createElement('link'), module[1]);
      once[index] = Promise.all((module.slice(2) as number[]).map(get)).then(function () {
        return run(path, module[1]);
      });
      link.rel = 'modulepreload';
      link.href = base + path;
      document.head.appendChild(link);
    }
    return once[index] as Promise<string>;
  }
  registry.get = get;

  /** Asks for the site of an element while its script is on its way: one journey less to wait for. */
  function askForSite(element: Element): void {
    // Where nobody says it, the loader's tag does not either.
    function nearest(name: string): string | null {
      return (element.closest('[' + name + ']') || (script as Element)).getAttribute(name);
    }
    var site = nearest('site');
    if (!site) return;
    var url =
      (nearest('api') || registry.api).replace(/\/+$/, '') +
      '/v1/sites/' +
      site.trim().toLowerCase();
    registry.early = registry.early || {};
    // Whoever takes it deals with its failure.
    (registry.early[url] = fetch(url)).catch(function () {});
  }

  var single = script.getAttribute('data-mode') === 'iife';
  var names = modules.map(function (module) {
    return module[0];
  });

  function bring(element: Element): void {
    var name = element.localName;
    var index = names.indexOf(name);
    if (once[index] || customElements.get(name)) return;
    if (__NEED_SITE__.indexOf(name) >= 0) askForSite(element);
    function bringSingle(): Promise<string> {
      return (once[index] = registry.bring('widgets.iife.js') as Promise<string>);
    }
    // The single file also where modules are refused: wrong type, a proxy that rewrites them.
    (single ? bringSingle() : get(index).catch(bringSingle)).catch(function (error) {
      console.error('<' + name + '> ' + error);
    });
  }

  function look(root: Document | ShadowRoot): void {
    root.querySelectorAll(names.slice(__SHARED__).join()).forEach(function (element) {
      // Takes out of a form of the page what the parser has given to it of a fallback. Inside an
      // <appeal-site> are parts of the page.
      element.querySelectorAll<HTMLInputElement>('*').forEach(function (part) {
        if (element.localName !== 'appeal-site' && part.form && !element.contains(part.form))
          part.setAttribute('form', '');
      });
      bring(element);
    });
  }
  registry.look = look;

  new MutationObserver(function () {
    look(document);
  }).observe(document, { childList: true, subtree: true });
  look(document);
  setTimeout(more, 2e3);
})(document.currentScript as HTMLScriptElement | null);
