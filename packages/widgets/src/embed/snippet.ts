/** What a webmaster pastes: one script, one element with its attributes and its fallback. */
export interface SnippetSetUp {
  /** The tag, such as `mayor-mailbox`. */
  readonly element: string;
  /** The folder of the version, with a slash at its end: `https://appeals.example.gov.cn/cdn/v1/`. */
  readonly folder: string;
  /** Hash of `loader.js` in that folder, for a version that never changes. */
  readonly integrity?: string | undefined;
  /** Attributes in the order they are to be written; `true` for one without a value. */
  readonly attributes: readonly (readonly [name: string, value: string | true])[];
  /** What stands inside the element until it is ready, as HTML. */
  readonly fallback: string;
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
  const { element, folder, integrity, attributes, fallback } = setUp;
  const script = [
    `src="${escaped(folder)}loader.js"`,
    // Browsers check a hash only of what they may read.
    ...(integrity ? [`integrity="${escaped(integrity)}"`, 'crossorigin="anonymous"'] : []),
    'defer',
  ];
  const start = [element, ...attributes.map(written)].join(' ');
  return `<script ${script.join(' ')}></script>

<${start}>
${indented(fallback)}
</${element}>`;
}

const written = ([name, value]: readonly [string, string | true]): string =>
  value === true ? name : `${name}="${escaped(value)}"`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const indented = (html: string): string => html.trim().replace(/^(?=.)/gm, '  ');
