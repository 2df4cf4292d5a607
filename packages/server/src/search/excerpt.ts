import { foldCase, searchWords } from './search-text.js';

const length = 120;
const before = 30;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Where the first of the query's words begins in a text, in characters; -1 when none does. */
function firstHit(characters: readonly string[], query: string): number {
  const folded = foldCase(characters.join(''));
  const found = searchWords(foldCase(query))
    .map((word) => folded.indexOf(word))
    .filter((at) => at >= 0);
  if (found.length === 0) return -1;
  return [...folded.slice(0, Math.min(...found))].length;
}

/** Whether one of the query's words stands in the text. */
export const hasHit = (text: string, query: string): boolean => {
  const folded = foldCase(text);
  return searchWords(foldCase(query)).some((word) => folded.includes(word));
};

/**
 * A passage of at most 120 characters on one line: the beginning of the text or, given a query,
 * what stands around its first hit. An ellipsis marks where something was left out.
 */
export function excerptOf(text: string, query?: string): string {
  // Without a query only the beginning matters, and there may be thousands of characters behind it.
  const relevant = query === undefined ? text.slice(0, 4 * length) : text;
  const characters = [...oneLine(relevant)];
  const hit = query === undefined ? -1 : firstHit(characters, query);
  const latest = Math.max(0, characters.length - length);
  const start = hit < length - before ? 0 : Math.min(hit - before, latest);
  const end = start + length;
  const passage = characters.slice(start, end).join('');
  const more =
    end < characters.length ||
    (relevant.length < text.length && text.slice(relevant.length).trim() !== '');
  return `${start > 0 ? '…' : ''}${passage}${more ? '…' : ''}`;
}
