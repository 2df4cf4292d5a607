import type { Letter } from '@through-train/contract/letter';

/** A letter, and the element in which it was written last. */
interface Kept {
  readonly host: HTMLElement;
  readonly letter: Letter;
}

const kept = new Map<string, Kept>();
const met = new WeakSet<HTMLElement>();

/**
 * Lets a copy of the element go on with what was written in it, as a copy of an `<input>` does: Turbo
 * and htmx keep a page that is left as a copy, and show that when somebody goes back. The letter stays
 * in the memory of the page; `data-letter` is its name there.
 *
 * @param letter what is written so far, undefined as long as nothing is
 * @returns the letter to go on with, if the element is a copy that has just begun
 */
export function followCopies(host: HTMLElement, letter: Letter | undefined): Letter | undefined {
  const { dataset } = host;
  const name = dataset.letter ?? '';
  const found = met.has(host) ? undefined : kept.get(name);
  met.add(host);
  // A copy beside its original begins with the same words, and then they part.
  if (found?.host.isConnected) delete dataset.letter;
  if (letter) {
    dataset.letter ??= String(Math.random()).slice(2);
    kept.set(dataset.letter, { host, letter });
  } else if (!found) {
    kept.delete(name);
    delete dataset.letter;
  }
  return letter ? undefined : found?.letter;
}
