/** A word in lower case as a person wrote it: blanks around it and capitals say nothing. */
export const tidy = (text: string): string => text.trim().toLowerCase();

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
