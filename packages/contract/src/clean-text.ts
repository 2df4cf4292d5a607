// Word, slides, chats and spreadsheets put characters into a text that nobody typed and no page
// shows. The text is taken as it comes and stored without them.

const lineBreak = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;
/** White space, and what is as empty: joiners and bidi marks, Hangul fillers, the blank of Braille. */
const nothing = new RegExp(
  `[\\s${[
    '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\ufeff\\uffa0',
    '\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164',
  ].join('')}]`,
);
/**
 * More marks on one letter than any script writes only paint over the lines above and below, and as
 * one letter no line can break them. Tones of skin and the half-width ﾞ are such marks, too.
 */
const pileOfMarks =
  /([\p{M}\p{Emoji_Modifier}\uff9e\uff9f\u200c\u200d]{8})[\p{M}\p{Emoji_Modifier}\uff9e\uff9f\u200c\u200d]+/gu;
/** More emoji in one than a family has. */
const chainOfEmoji = /(?:\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]*\u200d){8,}/gu;

/**
 * A text as it is stored: one kind of line break, no other control characters, nothing invisible at
 * its edges, at most eight marks on one letter or emoji in one. Word's line break (U+000B) and a page break (U+000C)
 * are line breaks; in a text of one line they are spaces.
 *
 * @example cleanText('第一段…\u000b第二段…\u200b') // '第一段…\n第二段…'
 */
export function cleanText(text: string, oneLine = false): string {
  const lines = text
    .replace(lineBreak, (found) => (oneLine && !found.startsWith('\r') ? ' ' : '\n'))
    .replace(control, '')
    .replace(pileOfMarks, '$1')
    .replace(chainOfEmoji, (chain) => chain.replace(/\u200d/g, ''));
  let [start, end] = [0, lines.length];
  while (start < end && nothing.test(lines.charAt(start))) start += 1;
  while (end > start && nothing.test(lines.charAt(end - 1))) end -= 1;
  return lines.slice(start, end);
}

/** True when somebody who looks at the text sees anything. */
export const isVisible = (text: string): boolean =>
  /[^\p{M}\p{Z}\p{Cc}\p{Cf}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u.test(text);
