import { from, to } from 'opencc-js/preset/t2cn';

/** A dictionary as OpenCC writes it: `後 后|體 体`; those of phrases among them are left out. */
function pairsOf(dictionary: string): (readonly [string, string])[] {
  return dictionary.split('|').flatMap((line) => {
    const [one = '', other = '', ...more] = [...line.replace(' ', '')];
    return more.length === 0 && line.split(' ').length === 2 ? [[one, other] as const] : [];
  });
}

const dictionaries = [from.hk, from.tw, to.cn].flat(2).filter((each) => typeof each === 'string');

const parents = new Map<string, string>();

function representativeOf(character: string): string {
  const parent = parents.get(character);
  return parent === undefined ? character : representativeOf(parent);
}

// Characters that write the same: traditional, simplified, as Taiwan and as Hong Kong have them. A
// simplified one may stand for several, 发 for 發 and 髮; all of them are one here, because a search
// that finds a little too much is better than one that misses.
for (const [one, other] of dictionaries.flatMap(pairsOf)) {
  const [first, second] = [representativeOf(one), representativeOf(other)];
  if (first !== second) parents.set(first, second);
}

/**
 * The character that stands for all those which differ from it only by script, mostly the simplified
 * one. Characters that have no other stand for themselves and are not in here.
 */
export const representatives: ReadonlyMap<string, string> = new Map(
  [...parents.keys()].map((character) => [character, representativeOf(character)]),
);
