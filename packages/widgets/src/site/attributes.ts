/** A word in lower case as a person wrote it: blanks around it and capitals say nothing. */
export const tidy = (text: string): string => text.trim().toLowerCase();

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

/** Whether a text can be the id of a site, mailbox, category or column. */
export const isId = (text: string): boolean =>
  text.length <= 64 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/**
 * Whether a text is an http(s) address, absolute or on the page at `base`. Nothing else becomes a
 * link: a script in an address would run on the page.
 */
export function isWebAddress(text: string, base?: string): boolean {
  try {
    return /^https?:$/.test(new URL(text, base).protocol);
  } catch {
    return false;
  }
}
