import { isWebAddress, tidy } from '@through-train/embed/attributes.js';
import { refuse } from '../../site/attributes.js';
import { allowedValues, type FilterName, type Filters, isAllowed } from './list-view.js';

/** Filters that an attribute fixes: the reader cannot change them. */
export const fixable = ['column', 'kind', 'category', 'mailbox'] as const;
/** Filters that an attribute only begins with. */
export const starting = ['state', 'q', 'sort', 'scope'] as const;

type Given<Name extends FilterName> = Element & Readonly<Record<Name, string>>;

/** The filters among `names` that the element has an allowed value for. */
export function givenFilters<Name extends FilterName>(
  element: Given<Name>,
  names: readonly Name[],
): Partial<Filters> {
  const given: Partial<Record<FilterName, string>> = {};
  for (const name of names) {
    // What is searched for is in the reader's words.
    const value = name === 'q' ? element[name] : tidy(element[name]);
    if (!value) continue;
    if (isAllowed(name, value)) given[name] = value;
    else refuse(element, name, element[name], allowedValues(name));
  }
  return given;
}

/** How many appeals make a page. */
export function pageSize(element: Element, value: string | number, normal: number): number {
  // React takes a property away by making it undefined.
  const size = Number(String(value ?? '') || normal);
  if (Number.isInteger(size) && size >= 1 && size <= 100) return size;
  refuse(element, 'page-size', value, 'a whole number from 1 to 100');
  return normal;
}

/** Makes the addresses of appeals on another page; undefined where they open in place. */
export function linksTo(
  element: Element,
  template: string,
): ((number: string) => string) | undefined {
  if (!template) return undefined;
  const link = (number: string) =>
    new URL(template.replace('{number}', encodeURIComponent(number)), document.baseURI).href;
  try {
    if (template.includes('{number}') && isWebAddress(link('0'))) return link;
  } catch {
    // Not an address at all: said below.
  }
  refuse(element, 'link-template', template, 'an http(s) address with {number} in it');
  return undefined;
}
