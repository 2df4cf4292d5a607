import { clusterEnd, clusterStart } from './clusters.js';
import { firstHit, type Hit, hitsIn } from './hits.js';

const length = 120;
const before = 30;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The place a number of characters further on. */
function further(text: string, from: number, characters: number): number {
  let at = from;
  for (let passed = 0; passed < characters && at < text.length; passed += 1) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return at;
}

/** Where a passage begins that holds a hit: at the text's beginning if it can, or some way before. */
function startFor(text: string, hit: Hit | undefined): number {
  if (!hit || (hit.start < length - before && hit.end <= length)) return 0;
  const latest = Math.max(0, text.length - length);
  const start = clusterEnd(text, Math.min(Math.max(0, hit.start - before), latest));
  return Math.min(start, clusterStart(text, hit.start));
}

/** A passage of a text, and where in it the words stand that were searched for. */
export interface Passage {
  readonly text: string;
  /** As `hitsIn` gives them. */
  readonly hits: readonly number[];
}

/**
 * A passage of at most 120 characters on one line: the beginning of the text or, given words, what
 * stands around the first hit. An ellipsis marks where something was left out. A letter is never
 * parted from its accents, unless it alone is longer.
 */
export function passageOf(text: string, words: readonly string[] = []): Passage {
  // Without words only the beginning matters, and there may be thousands of characters behind it.
  const relevant = words.length === 0 ? text.slice(0, further(text, 0, 4 * length)) : text;
  const line = oneLine(relevant);
  const start = startFor(line, firstHit(line, words));
  const full = further(line, start, length);
  const whole = clusterStart(line, full);
  const end = whole > start ? whole : full;
  const more = end < line.length || text.slice(relevant.length).trim() !== '';
  const passage = line.slice(start, end);
  const left = start > 0 ? '…' : '';
  return {
    text: `${left}${passage}${more ? '…' : ''}`,
    hits: words.length === 0 ? [] : hitsIn(passage, words).map((at) => at + left.length),
  };
}
