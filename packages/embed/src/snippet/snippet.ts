export { firstAddress } from './first-address.js';

/** A module that an element needs, as `integrity.json` of its version lists it. */
export interface NeededModule {
  /** From the folder of the version: `esm/Kq2zTw/base.js`. */
  readonly file: string;
  readonly integrity: string;
}

/** What a webmaster pastes: one script, one element with its attributes and its fallback. */
export interface SnippetSetUp {
  /** The tag, such as `mayor-mailbox`. */
  readonly element: string;
  /** The folder of the version, with a slash at its end: `https://appeals.example.gov.cn/cdn/v1/`. */
  readonly folder: string;
  /** Hash of `loader.js` in that folder, for a version that never changes. */
  readonly integrity?: string | undefined;
  /**
   * What the element needs, so that the browser asks for it with the script and not after it. Only of
   * a version that never changes.
   */
  readonly modules?: readonly NeededModule[] | undefined;
  /** What the element asks the API first, to be asked for as early: `https://…/v1/sites/linxiang`. */
  readonly firstAddress?: string | undefined;
  /** @deprecated Now `firstAddress`: not every element asks for its site first. */
  readonly siteAddress?: string | undefined;
  /** Attributes in the order they are to be written; `true` for one without a value. */
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  /** What stands inside the element until it is ready, as HTML. */
  readonly fallback: string;
}

/** The lines, and the two pieces that some systems want apart. */
export interface EmbedLines {
  readonly snippet: string;
  /** The script, after what it is to be loaded with. */
  readonly head: string;
  /** The element with its fallback. */
  readonly markup: string;
}

/**
 * The lines to paste into a page, ready to be copied.
 *
 * @example
 * embedSnippet({
 *   element: 'mayor-mailbox',
 *   folder: 'https://appeals.example.gov.cn/cdn/v1/',
 *   attributes: [['site', 'linxiang']],
 *   fallback: '<p>请拨打 <a href="tel:12345">12345</a></p>',
 * });
 */
export function embedSnippet(setUp: SnippetSetUp): string {
  return embedLines(setUp).snippet;
}

/** The same, with its pieces. */
export function embedLines(setUp: SnippetSetUp): EmbedLines {
  const { element, folder, integrity, attributes, fallback } = setUp;
  const { modules = [], firstAddress = setUp.siteAddress } = setUp;
  const script = [
    `src="${escaped(folder)}loader.js"`,
    // Browsers check a hash only of what they may read.
    ...(integrity ? [`integrity="${escaped(integrity)}"`, 'crossorigin="anonymous"'] : []),
    'defer',
  ];
  const before = [
    ...modules.map((module) =>
      link('modulepreload', folder + module.file, ['integrity', module.integrity]),
    ),
    ...(firstAddress ? [link('preload', firstAddress, ['as', 'fetch'])] : []),
    `<script ${script.join(' ')}></script>`,
  ];
  const start = [element, ...attributes.map(written)].join(' ');
  const head = before.join('\n');
  const markup = `<${start}>\n${indented(fallback)}\n</${element}>`;
  return { snippet: `${head}\n\n${markup}`, head, markup };
}

/** The elements load what they need in the same way, or the browser would do it twice. */
const link = (rel: string, href: string, attribute: readonly [string, string]): string =>
  `<link ${([['rel', rel], ['href', href], attribute, ['crossorigin', 'anonymous']] as const).map(written).join(' ')}>`;

const written = ([name, value]: readonly [string, string | true]): string =>
  value === true ? name : `${name}="${escaped(value)}"`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const indented = (html: string): string => html.trim().replace(/^(?=.)/gm, '  ');
