import { contentPolicy } from '@through-train/widgets/csp.js';
import type { KnownToPage } from '../elements-on-page.js';
import { webFormsBody, webFormsCode, wrongForm } from './page-form.js';

/** One way in which a page can be unlike the pages the elements were made on. */
export interface Environment {
  readonly name: string;
  /** What it touches differs between engines, so that an old one is tried each time. */
  readonly byEngine?: true;
  /** Stands before the document; empty for quirks mode. @default '<!doctype html>' */
  readonly doctype?: string;
  readonly encoding?: 'gbk';
  /** Scripts of the page, by address, before the loader. */
  readonly scripts?: readonly string[];
  /** Scripts of the page, as code. */
  readonly code?: string;
  /** Style sheet of the page. */
  readonly css?: string;
  /** Attributes on the loader's tag. */
  readonly loader?: string;
  /** The page's policy, for the address of the server. */
  readonly policy?: (server: string) => string;
  /** The page's body, for the address of the server, where it is another one. */
  readonly body?: (server: string, known: KnownToPage) => string;
  /** Runs in the page, before the elements are there and after: says what does not work. */
  readonly wrong?: () => string;
  /** Runs before everything on the page, to make the browser an older one. */
  readonly older?: string;
  /** Addresses that a proxy answers as plain text. */
  readonly mangled?: RegExp;
  /** What the page writes on the console because of it. */
  readonly complaint?: RegExp;
}

const resets = `* { all: unset; display: block; font: 11px/1 serif; color: gray; letter-spacing: 3px;
  text-align: right; text-transform: uppercase; white-space: nowrap; text-indent: 2em; cursor: wait }
  head, script, style, link, title, meta { display: none }
  p, div, span, label, input, button, a { float: left; margin: 7px; border: 1px solid red }`;

/** What portals of 2008 to 2015 have in their common script. */
const homegrown = `
  function Map() { this.elements = []; this.size = function () { return this.elements.length; };
    this.put = function (key, value) { this.elements.push([key, value]); }; }
  function Set() { this.has = function () { return true; }; }
  Array.prototype.remove = function (index) { this.splice(index, 1); };
  Array.prototype.contains = function (item) { return this.indexOf(item) >= 0; };
  Object.prototype.extend = function (other) { for (var key in other) this[key] = other[key]; };
  Array.from = function (list) { return [list]; };
  Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
  Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
  window.event = 'none'; window.name = '[object]'; window.status = 'busy';`;

const cdn = (server: string): string => `${server}/cdn/`;
const closed =
  "default-src 'none'; img-src data:; style-src 'self'; script-src 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Firefox before 101 and Safari before 16.4. */
export const withoutAdoptedSheets = `delete Document.prototype.adoptedStyleSheets;
  delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replace;`;

/** The pages, one line of the issue each. */
export const environments: readonly Environment[] = [
  {
    name: 'in one big form, as ASP.NET makes it',
    byEngine: true,
    code: webFormsCode,
    body: webFormsBody,
    wrong: wrongForm,
  },
  { name: 'saved in GBK, in quirks mode', doctype: '', encoding: 'gbk' },
  { name: 'beside Prototype', scripts: ['/prototype.js'] },
  { name: 'beside MooTools', scripts: ['/mootools.js'] },
  {
    name: 'beside jQuery 1.12 and an AMD loader',
    scripts: ['/jquery.js', '/require.js'],
    loader: 'data-mode="iife"',
  },
  {
    name: 'where a script of the page changed the language',
    byEngine: true,
    code: homegrown,
  },
  {
    name: 'where the built-in prototypes are frozen',
    byEngine: true,
    code: `[Object, Array, String, Function, Promise, Element, Node, Event].forEach(function (each) {
      Object.freeze(each.prototype); });`,
  },
  { name: 'where 1 rem is 10 px', css: 'html { font-size: 62.5% }' },
  { name: 'where 1 rem is 100 px', css: 'html { font-size: 100px } body { font-size: .12rem }' },
  { name: 'where everything is reset', css: resets },
  {
    name: 'under a closed content policy with trusted types',
    byEngine: true,
    policy: (server) => contentPolicy({ cdn: cdn(server), existing: closed }),
  },
  {
    name: 'under a content policy by nonce, without adopted style sheets',
    loader: 'nonce="bm9uY2U"',
    older: withoutAdoptedSheets,
    policy: (server) =>
      contentPolicy({ cdn: cdn(server), allow: 'nonce', nonce: 'bm9uY2U', existing: closed }),
  },
  {
    name: 'under a closed content policy, without adopted style sheets',
    older: withoutAdoptedSheets,
    policy: (server) => contentPolicy({ cdn: cdn(server), existing: closed }),
    complaint: /inline style/i,
  },
  {
    name: 'behind a proxy that spoils modules',
    byEngine: true,
    mangled: /\/esm\//,
    complaint: /MIME type|Failed to load|module|Cross-Origin Request|integrity/i,
  },
];
