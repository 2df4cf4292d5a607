import type { CaseNotes, NewNote, Note } from '@through-train/contract';
import { type Case, loadCase, takeCase } from '@through-train/core/cases/case.js';
import type { Database, Transaction } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteDirectory } from '@through-train/core/sites/directory.js';
import { mayOpen } from './actors.js';
import type { Member } from './members.js';

/*
 * Notes stand beside a case and not in it: nothing that tells of its events or texts, or follows the
 * way into the case it was merged into, comes past them. Whoever may open the case reads and writes them.
 */

/**
 * The notes on a case, the first first.
 *
 * @throws Refused `not-found` when there is no such case or the official may not see it
 */
export async function readNotes(
  db: Database,
  sites: SiteDirectory,
  member: Member,
  number: string,
): Promise<CaseNotes> {
  const found = await loadCase(db, sites, number);
  if (!mayOpen(found, member)) throw new Refused('not-found');
  const notes = await db
    .selectFrom('notes')
    .innerJoin('staffMembers', 'staffMembers.id', 'notes.memberId')
    .select(['notes.id', 'notes.at', 'staffMembers.name as official', 'notes.text'])
    .where('notes.appealId', '=', found.row.id)
    .orderBy('notes.id')
    .execute();
  return { notes };
}

/**
 * The case that an official wants to write a note on, taken before an answer that was kept for a
 * request they repeat: whom it accuses by now is not told that there was one.
 *
 * @throws Refused `not-found` as `readNotes` does
 */
export async function takeForNote(
  trx: Transaction,
  sites: SiteDirectory,
  member: Member,
  number: string,
): Promise<Case> {
  const taken = await takeCase(trx, sites, number);
  if (!mayOpen(taken, member)) throw new Refused('not-found');
  return taken;
}

/** Writes a note on a case that was taken, and gives it as it is kept. */
export async function writeNote(
  trx: Transaction,
  { row }: Case,
  member: Member,
  { text }: NewNote,
  now: Date,
): Promise<Note> {
  const at = now.toISOString();
  const { id } = await trx
    .insertInto('notes')
    .values({ appealId: row.id, memberId: member.id, text, at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, at, official: member.name, text };
}
