import { catalogue } from '../catalogue.js';

/** An attribute that is written as the API wants it. */
const plain = /^[a-z\d-]+X?$/;

/**
 * What an element with these attributes asks the API first, wherever its page is opened; `api` is
 * without a slash at its end. Nothing where that depends on the page's address or on the reader, and
 * where an attribute is not plain: the loader decides it then.
 *
 * @example firstAddress('appeal-list', 'https://…', new Map([['site', 'linxiang'], ['compact', true]]))
 * // https://…/v1/sites/linxiang/appeals?limit=6
 */
export function firstAddress(
  element: string,
  api: string,
  attributes: ReadonlyMap<string, string | true>,
): string | undefined {
  const { first } = catalogue.find(({ name }) => name === element) ?? {};
  if (!first || attributes.has('url-state') || attributes.has('elder')) return undefined;
  const normal = new Map([['page-size', attributes.has('compact') ? '6' : '20']]);
  let isPlain = true;
  const textOf = (name: string): string => {
    const value = attributes.get(name) || normal.get(name) || '';
    if (typeof value !== 'string' || !plain.test(value)) isPlain = false;
    return String(value);
  };
  const path = first
    .replace(/\{&(.*?)\}/g, (_, names: string) =>
      names
        .split(',')
        .filter((name) => attributes.get(name))
        .map((name) => `&${name}=${textOf(name)}`)
        .join(''),
    )
    .replace(/\{(.*?)\}/g, (_, name: string) => textOf(name));
  return isPlain ? api + path : undefined;
}
