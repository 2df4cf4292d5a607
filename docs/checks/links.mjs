import { parse } from 'parse5';

const addresses = { a: 'href', link: 'href', img: 'src', script: 'src', iframe: 'src' };

/**
 * What a page of HTML links to and can be linked at: the values of `href` and `src`, and the ids.
 *
 * @param {string} html
 */
export function linksAndAnchors(html) {
  const links = [];
  const anchors = new Set();
  const visit = (node) => {
    const attributes = new Map((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const link = attributes.get(addresses[node.nodeName]);
    if (link !== undefined) links.push(link);
    if (attributes.has('id')) anchors.add(attributes.get('id'));
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(html));
  return { links, anchors };
}

/** Whether a link leads to another host, in a form that can be right. Nobody is asked. */
export function isExternal(link) {
  return /^[a-z][a-z0-9+.-]*:/i.test(link);
}

/** What is wrong with the form of an external link; undefined when nothing is. */
export function mistakeInExternal(link) {
  if (/^(?:mailto:[^@\s]+@[^@\s]+|tel:\+?[\d-]+|data:.*)$/.test(link)) return undefined;
  const address = URL.parse(link);
  if (address === null || !/^https?:$/.test(address.protocol)) return 'is no address';
  if (address.protocol === 'http:' && address.hostname !== 'localhost') return 'is not https';
  return undefined;
}

const repository = 'https://github.com/through-train/through-train/';

/**
 * The file of this repository that a link leads to, with its anchor; undefined for any other link.
 *
 * @example fileOfRepository(`${repository}blob/main/docs/api.md#errors`) // 'docs/api.md#errors'
 */
export function fileOfRepository(link) {
  if (!link.startsWith(repository)) return undefined;
  return /^(?:blob|tree)\/main\/(.+)$/.exec(link.slice(repository.length))?.[1];
}
