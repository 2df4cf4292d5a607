import { editDistance, slipsIn } from '@through-train/embed/edit-distance.js';

const shown = 5;
/** The longest id there is; comparing longer texts costs the product of their lengths. */
const longest = 64;
/** A shorter text is in too many ids. */
const shortestPart = 3;

/**
 * The ids that a wrong one may have been meant to be, nearest first, at most five: those whose name
 * holds the text, those of which it is a part, and those a slip of the hand away. None when nothing is
 * like it: a list of ids that have nothing to do with the text helps nobody. Only the first 64
 * characters of the text are compared.
 */
export function nearestIds(
  wanted: string,
  known: readonly { readonly id: string; readonly name?: { readonly 'zh-CN': string } }[],
): string[] {
  const text = wanted.trim().slice(0, longest).toLowerCase();
  if (text === '') return [];
  const slips = slipsIn(text);
  const score = ({ id, name }: (typeof known)[number]): number => {
    if (name?.['zh-CN'].includes(text)) return -1;
    const [short, long] = text.length < id.length ? [text, id] : [id, text];
    if (short.length >= shortestPart && long.includes(short)) return 0.5;
    return editDistance(text, id.slice(0, longest));
  };
  return known
    .map((each) => ({ id: each.id, score: score(each) }))
    .filter((each) => each.score <= slips)
    .sort((a, b) => a.score - b.score || a.id.localeCompare(b.id))
    .slice(0, shown)
    .map(({ id }) => id);
}
