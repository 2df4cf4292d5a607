import { isId, tidy } from '@through-train/embed/attributes.js';
import { refuse } from '../../site/attributes.js';

/** The id that an attribute gives; empty where it gives none or something else, which is told. */
export function givenId(element: Element, name: 'column' | 'mailbox', value: string): string {
  // React takes a property away by making it undefined.
  const id = tidy(value ?? '');
  if (!id || isId(id)) return id;
  refuse(element, name, value, `the id of a ${name}`);
  return '';
}

/** The address of published letters; empty where it has no place for the number, which is told. */
export function givenTemplate(element: Element, template: string): string {
  if (!template || template.includes('{number}')) return template;
  refuse(element, 'link-template', template, 'an address with {number} in it');
  return '';
}
