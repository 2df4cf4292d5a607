import { tidy } from '@through-train/embed/attributes.js';

/** The element's value of an attribute if it is allowed, else nothing and a word on the console. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly T[],
): T | '' {
  if (!value) return '';
  const found = allowed.find((each) => each === tidy(value));
  if (!found) refuse(element, attribute, value, `one of ${allowed.join(', ')}. Using the default`);
  return found ?? '';
}

/** Tells whoever builds the page that an attribute cannot be used, and what can. */
export function refuse(
  element: Element,
  attribute: string,
  value: string | number | null,
  allowed: string,
): void {
  console.error(
    `<${element.localName}> has ${attribute}=${JSON.stringify(value ?? '')}, which is not allowed. Allowed: ${allowed}.`,
  );
}
