import type { html } from 'hono/html';

/** A piece of a page; every value put into it was escaped. */
export type Markup = ReturnType<typeof html>;

/** The finished page. Pages are built from plain values, so nothing in them is still to come. */
export function pageText(markup: Markup): string {
  if (markup instanceof Promise) throw new TypeError('A page was given a value still to come.');
  return markup.toString();
}
