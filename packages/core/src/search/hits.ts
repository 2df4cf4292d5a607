import { clusterEnd, clusterStart } from './clusters.js';
import { foldText, foldWithPlaces } from './fold.js';

/** Whether one of the words stands in the text. Words are folded, as `searchWords` gives them. */
export function hasHit(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.some((word) => folded.includes(word));
}

/** Whether all of the words do. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const folded = foldText(text);
  return words.every((word) => folded.includes(word));
}

/** Where a word stands in a text, in UTF-16 units. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

/** The first place where one of the words stands in a text. */
export function firstHit(text: string, words: readonly string[]): Hit | undefined {
  const { folded, placeOf } = foldWithPlaces(text);
  const [first] = words
    .map((word) => ({ at: folded.indexOf(word), word }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return first && { start: placeOf(first.at), end: placeOf(first.at + first.word.length - 1) + 1 };
}

/** The places where being marked begins and ends, in turn. */
function edgesOf(marked: Uint8Array): number[] {
  const edges: number[] = [];
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] !== (marked[at - 1] ?? 0)) edges.push(at);
  }
  return edges;
}

/**
 * Where the words stand in a text, however they are written there: starts and ends in turn, in UTF-16
 * units. Hits that overlap are one, and no letter is parted from its accents.
 */
export function hitsIn(text: string, words: readonly string[]): number[] {
  const { folded, placeOf } = foldWithPlaces(text);
  const marked = new Uint8Array(text.length + 1);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      marked.fill(1, placeOf(at), placeOf(at + word.length - 1) + 1);
    }
  }
  for (const [index, at] of edgesOf(marked).entries()) {
    if (index % 2 === 0) marked.fill(1, clusterStart(text, at), at);
    else marked.fill(1, at, clusterEnd(text, at));
  }
  return edgesOf(marked);
}
