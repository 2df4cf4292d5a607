import type { Http } from './context.js';

/** Names the next page of a list in a `Link` header (RFC 8288), beside `nextCursor` in the answer. */
export function linkNextPage(http: Http, nextCursor: string | null): void {
  if (nextCursor === null) return;
  const url = new URL(http.req.url);
  url.searchParams.set('cursor', nextCursor);
  http.set('answerHeaders', { Link: `<${url.pathname}${url.search}>; rel="next"` });
}
