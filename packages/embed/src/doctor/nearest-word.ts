import { editDistance, slipsIn } from '../edit-distance.js';

// Imports no package: the doctor's page is served these modules as they are.

/** A word as people mistype it: case, blanks and signs between its parts do not count. */
const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The known word that a wrong one was probably meant to be; undefined when none is close.
 *
 * @example nearestWord('mayor_mailbx', ['mayor-mailbox', 'appeal-list']) // 'mayor-mailbox'
 */
export function nearestWord(wrong: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = slipsIn(bare(wrong)) + 1;
  for (const each of known) {
    const far = editDistance(bare(wrong), bare(each));
    if (far < least) {
      least = far;
      best = each;
    }
  }
  return best;
}
