/** One letter as people see it: with its accents, an emoji with all its parts, a flag. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

// Between two of these nothing belongs together; asking takes a hundred times as long.
const apart = /^[ -~、。\u4e00-\u9fff\uff01-\uff5e]{2}$/;

/** The letter that a place would part, undefined when it parts none. */
function partedAt(text: string, at: number): { start: number; end: number } | undefined {
  if (at <= 0 || at >= text.length || apart.test(text.slice(at - 1, at + 1))) return undefined;
  const { index = at, segment = '' } = segmenter.segment(text).containing(at) ?? {};
  return index === at ? undefined : { start: index, end: index + segment.length };
}

/** A place in a text that parts no letter from what belongs to it, at or before the one given. */
export const clusterStart = (text: string, at: number): number => partedAt(text, at)?.start ?? at;

/** The same, at or after the one given. */
export const clusterEnd = (text: string, at: number): number => partedAt(text, at)?.end ?? at;
