import { createHash } from 'node:crypto';
import { representatives } from './traditional.js';

// What nobody sees or that only changes the letter before it: zero width, marks of direction, soft
// hyphens, selectors of variants; accents and everything else that is put above or below any letter.
// The vowel signs of Tibetan, Mongolian or Thai are no such marks: without them words are others.
const invisible =
  /\p{Default_Ignorable_Code_Point}|[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/gu;

/** What one character counts as in a search, wherever it stands: nothing, or one or several. */
function foldCharacter(character: string): string {
  const plain = character.normalize('NFKD').replace(invisible, '').replace('\u2800', ' ');
  // By way of the capitals, so that ß is ss and both Greek sigmas are one.
  const small = plain.toLowerCase().toUpperCase().toLowerCase();
  return Array.from(small, (each) => representatives.get(each) ?? each).join('');
}

const rulesChanged = 1;

/** Differs when the rules or the table of characters do, and with them what an index has to hold. */
export const foldFingerprint: string = createHash('sha256')
  .update(JSON.stringify([rulesChanged, ...representatives]))
  .digest('hex')
  .slice(0, 16);

// What a unit folds to where that is one unit too, which is nearly always; 0: not known, or more or less.
const units = new Uint16Array(0x1_0000);
const folds = new Map<number, string>();
const mostKept = 20_000;

/** Beyond what one UTF-16 unit holds, or half of such a character. */
const isAstral = (codePoint: number): boolean =>
  codePoint > 0xffff || (codePoint & 0xf800) === 0xd800;

function foldOf(codePoint: number): string {
  const known = folds.get(codePoint);
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCodePoint(codePoint));
  if (folded.length === 1 && !isAstral(codePoint)) units[codePoint] = folded.charCodeAt(0);
  if (folds.size < mostKept) folds.set(codePoint, folded);
  return folded;
}

/** A text as a search reads it, and where in the text itself each part of that stands. */
export interface FoldedText {
  readonly folded: string;
  /** The place of the character that a place in `folded` came from; both in UTF-16 units. */
  readonly placeOf: (at: number) => number;
}

interface Shift {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

// Where folded texts are put together: unit by unit, twice as fast as by joining pieces of text.
let room = new Uint16Array(0x4000);

function makeRoom(needed: number): void {
  if (needed <= room.length) return;
  const larger = new Uint16Array(2 * needed);
  larger.set(room);
  room = larger;
}

/**
 * Folds a text, character by character: full width counts as half width, ㎡ as m2 and ① as 1 (NFKD),
 * capital letters as small ones, traditional characters as simplified ones, and invisible marks count
 * as nothing. So a text contains a word if what it folds to contains what the word folds to.
 */
export function foldWithPlaces(text: string): FoldedText {
  const shifts: Shift[] = [];
  let written = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[text.charCodeAt(at)] ?? 0;
    if (unit !== 0) {
      makeRoom(written + 1);
      room[written] = unit;
      written += 1;
      continue;
    }
    const codePoint = text.codePointAt(at) ?? 0;
    const end = at + (codePoint > 0xffff ? 2 : 1);
    const fold = foldOf(codePoint);
    makeRoom(written + fold.length);
    for (let each = 0; each < fold.length; each += 1) room[written + each] = fold.charCodeAt(each);
    const to = written + fold.length;
    if (fold.length !== end - at) shifts.push({ from: written, to, start: at, end });
    written = to;
    at = end - 1;
  }
  return {
    folded: Buffer.from(room.buffer, 0, 2 * written).toString('utf16le'),
    placeOf: (place) => {
      const shift = shifts.findLast(({ from }) => from <= place);
      if (!shift) return place;
      return place < shift.to ? shift.start : shift.end + (place - shift.to);
    },
  };
}

/** What a text counts as in a search; see `foldWithPlaces`. */
export const foldText = (text: string): string => foldWithPlaces(text).folded;
