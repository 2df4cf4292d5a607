import type { Database, Transaction } from '@through-train/core/database/database.js';
import type { StaffMembershipRow } from '@through-train/core/database/schema.js';
import type { Selectable } from 'kysely';
import type { Membership, Official } from './membership.js';

/** A signed-in official. */
export interface Member extends Official {
  readonly id: number;
}

/** An official to be added. */
export interface NewMember {
  readonly username: string;
  readonly name: string;
  /** From `hashPassword`. */
  readonly passwordHash: string;
  readonly memberships: readonly Membership[];
  readonly createdAt: string;
}

/** What a user name may be made of; `normalizeUsername` comes first. */
export const usernamePattern = /^[a-z0-9][a-z0-9._-]{1,63}$/;

/** User names are the same in capitals and in small letters, in full and in half width. */
export const normalizeUsername = (username: string): string =>
  username.normalize('NFKC').trim().toLowerCase();

const membershipOf = (row: Selectable<StaffMembershipRow>): Membership => ({
  role: row.role,
  site: row.siteId,
  unitIds: JSON.parse(row.unitIds),
  mailboxIds: JSON.parse(row.mailboxIds),
  head: row.head === 1,
});

/** The official with this id; undefined when there is none or the account is disabled. */
export async function findMember(db: Database, id: number): Promise<Member | undefined> {
  const row = await db
    .selectFrom('staffMembers')
    .select(['id', 'username', 'name'])
    .where('id', '=', id)
    .where('disabled', '=', 0)
    .executeTakeFirst();
  if (!row) return undefined;
  const memberships = await db
    .selectFrom('staffMemberships')
    .selectAll()
    .where('memberId', '=', id)
    .orderBy('id')
    .execute();
  return { ...row, memberships: memberships.map(membershipOf) };
}

/** Adds an official. Undefined, and nothing written, when the user name is taken. */
export async function addMember(trx: Transaction, member: NewMember): Promise<number | undefined> {
  const { memberships, ...row } = member;
  const added = await trx
    .insertInto('staffMembers')
    .values({ ...row, username: normalizeUsername(row.username) })
    .onConflict((on) => on.column('username').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return undefined;
  for (const { role, site, unitIds, mailboxIds, head } of memberships) {
    await trx
      .insertInto('staffMemberships')
      .values({
        memberId: added.id,
        role,
        siteId: site,
        unitIds: JSON.stringify(unitIds),
        mailboxIds: JSON.stringify(mailboxIds),
        head: head ? 1 : 0,
      })
      .execute();
  }
  return added.id;
}

/** Disables an account, ends its sessions at once and forgets its devices. False when there is no such user name. */
export async function disableMember(trx: Transaction, username: string): Promise<boolean> {
  const row = await trx
    .updateTable('staffMembers')
    .set({ disabled: 1 })
    .where('username', '=', normalizeUsername(username))
    .returning('id')
    .executeTakeFirst();
  if (!row) return false;
  for (const table of ['staffSessions', 'staffDevices'] as const) {
    await trx.deleteFrom(table).where('memberId', '=', row.id).execute();
  }
  return true;
}

/** The answer's part of an official: no database id. */
export const publicMember = ({ username, name, memberships }: Member): Official => ({
  username,
  name,
  memberships,
});
