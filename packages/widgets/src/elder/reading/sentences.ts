/** Where a sentence stands in its text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Chrome falls silent after some 15 seconds of one utterance; this much takes less. */
const longest = 80;

// An end mark with the quotation marks that close behind it. A full stop ends a sentence only before
// a space: 12.5 and 430682-2.1 go on.
const endMarks = /(?:[。！？!?…；;]+|\.(?=\s|$))["'”’」』）)]*|\n+/g;
const pauses = /[，,、：:]|\s/g;

/** Cuts a text into sentences, and sentences that take long to say at their pauses. */
export function sentences(text: string): Span[] {
  return splitAtMarks(text, { start: 0, end: text.length }, endMarks)
    .flatMap((sentence) => shorten(text, sentence))
    .map((span) => trim(text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function splitAtMarks(text: string, { start, end }: Span, marks: RegExp): Span[] {
  const ends = [...text.slice(start, end).matchAll(marks)].map(
    ({ index = 0, 0: mark }) => start + index + mark.length,
  );
  const edges = [start, ...ends, end];
  return edges.slice(1).map((edge, index) => ({ start: edges[index] ?? start, end: edge }));
}

/** Joins the pieces between pauses again as long as they stay short enough. */
function shorten(text: string, sentence: Span): Span[] {
  if (sentence.end - sentence.start <= longest) return [sentence];
  const pieces: Span[] = [];
  for (const piece of splitAtMarks(text, sentence, pauses)) {
    const last = pieces[pieces.length - 1];
    if (last && piece.end - last.start <= longest) {
      pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    } else pieces.push(...chop(piece));
  }
  return pieces;
}

/** A piece without any pause, as in a long number or a text without punctuation. */
function chop({ start, end }: Span): Span[] {
  const count = Math.max(1, Math.ceil((end - start) / longest));
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * longest,
    end: Math.min(end, start + (index + 1) * longest),
  }));
}

function trim(text: string, { start, end }: Span): Span {
  const said = text.slice(start, end);
  const before = said.length - said.trimStart().length;
  return { start: start + before, end: start + said.trimEnd().length };
}

/** How a sentence is said: reference numbers and codes sign by sign, as one reads them out. */
export const asSaid = (sentence: string): string =>
  sentence.replace(/\b[\dA-Z]{4,}(?:-[\dA-Z]+){2,}\b/g, (code) =>
    [...code.replace(/-/g, '')].join(' '),
  );
