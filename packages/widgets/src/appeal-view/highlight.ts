/** A piece of a text; `hit` when it is one of the words that were searched for. */
export interface Passage {
  text: string;
  hit: boolean;
}

// Only ASCII letters have two cases that the server's search treats alike, and only they keep their
// length when folded: a general toLowerCase would move the positions of the hits.
const fold = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Splits a text at the words of a query, which are separated by spaces. Overlapping hits are one. */
export function highlight(text: string, query: string): Passage[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const folded = fold(text);
  const hits = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      hits.fill(1, at, at + word.length);
    }
  }
  const passages: Passage[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    while (end < text.length && hits[end] === hits[start]) end++;
    passages.push({ text: text.slice(start, end), hit: hits[start] === 1 });
  }
  return passages;
}
