/** Cuts a text at the places that the API names: every second piece is to be marked. */
export const cutAt = (text: string, hits: readonly number[]): string[] =>
  [...hits, text.length].map((end, at) => text.slice(hits[at - 1] ?? 0, end));

/** The same at the words of a query as they stand there, for an API that names no places. */
export function cutAtWords(text: string, query: string): string[] {
  const words = query.match(/\S+/g)?.map((word) => word.replace(/[^\w\s]/g, '\\$&'));
  return words ? text.split(RegExp(`(${words.join('|')})`, 'gi')) : [text];
}
