import { MalformedAnswerError } from './errors.js';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** Items of all pages in order; `pages()` gives them page by page. Each loop starts anew. */
export interface Pages<Item, P extends Page<Item> = Page<Item>> extends AsyncIterable<Item> {
  pages(): AsyncIterable<P>;
}

/** Walks keyset pages; the next page is asked for only when the loop gets there. */
export function pagesOf<Item, P extends Page<Item>>(
  fetchPage: (cursor: string | undefined) => Promise<P>,
): Pages<Item, P> {
  // Async generators queue concurrent next() calls, so no page is asked for twice.
  async function* pages() {
    const asked = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await fetchPage(cursor);
      yield page;
      cursor = page.nextCursor ?? undefined;
      if (cursor !== undefined && asked.has(cursor)) throw repeated(cursor);
      asked.add(cursor ?? '');
    } while (cursor);
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) yield* page.items;
    },
  };
}

/** Of a server that would be asked for the same page for ever. */
const repeated = (cursor: string) =>
  new MalformedAnswerError(
    'malformed-answer',
    `The API gave the same nextCursor twice (${cursor}), so its pages have no end.`,
  );
