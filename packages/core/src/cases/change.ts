import type { Command } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import { indexForSearch } from '../publication/published-letter.js';
import type { SiteDirectory } from '../sites/directory.js';
import { accusationsThatFollow } from './accusation.js';
import type { Author } from './author.js';
import { type Case, takeCase } from './case.js';
import { decideAs } from './decide.js';
import { record } from './record.js';
import { checkReferences, type MayOpen } from './references.js';

/** A command of one person, or of the system, on a case. */
export interface Change {
  /** As whom they may act; the first that the lifecycle allows counts. */
  readonly authors: readonly Author[];
  readonly command: Command;
  readonly now: Date;
  /** Which other cases they may name; without it every one. */
  readonly mayOpen?: MayOpen;
}

const everyOne: MayOpen = () => true;

/**
 * Does one command to a case that was taken in the same transaction, whoever gives it: the lifecycle
 * decides, the event is appended, projection, texts and search index follow. There is no other way to
 * change a case.
 *
 * @returns the case as it is afterwards
 * @throws Refused what the lifecycle refuses, or `invalid` for what the command names; nothing is
 * changed then
 */
export async function changeCase(
  trx: Transaction,
  sites: SiteDirectory,
  taken: Case,
  { authors, command, now, mayOpen = everyOne }: Change,
): Promise<Case> {
  const at = now.toISOString();
  const { author, event, changes } = decideAs(taken, authors, command, at);
  // What the system says was checked when an official said it.
  if (author.actor.role !== 'system') {
    await checkReferences(trx, sites, taken, command, mayOpen);
  }
  const recorded = await record(trx, taken, [{ author, command, event, changes, at }], now);
  const { searchable } = recorded;
  if (searchable !== undefined) await indexForSearch(trx, taken.row.id, searchable);
  for (const next of await accusationsThatFollow(trx, taken.facts, recorded.case.facts)) {
    const followed = await applyCommand(trx, sites, { ...next, now });
    if (next.number === taken.row.number) return followed;
  }
  return recorded.case;
}

/** A command on the appeal of a number. */
export interface CommandOn {
  readonly number: string;
  readonly author: Author;
  readonly command: Command;
  readonly now: Date;
}

/**
 * Takes the case of a number and does one command to it.
 *
 * @throws Refused `not-found`, or as `changeCase` does
 * @example
 * await db.transaction().execute((trx) =>
 *   applyCommand(trx, sites, { number, author: { actor: { role: 'citizen' } }, command, now }),
 * );
 */
export async function applyCommand(
  trx: Transaction,
  sites: SiteDirectory,
  { number, author, command, now }: CommandOn,
): Promise<Case> {
  const taken = await takeCase(trx, sites, number);
  return await changeCase(trx, sites, taken, { authors: [author], command, now });
}
