import type { Generated } from 'kysely';
import type { Tables } from '../schema.js';

export type Table = keyof Tables;

/** The tables whose rows are numbered by the database. */
export type NumberedTable = {
  [T in Table]: Tables[T] extends { id: Generated<number> } ? T : never;
}[Table];

/**
 * The tables in an order in which their rows can be inserted, each with what tells its rows apart; null:
 * what is in it belongs to one database, and does not move.
 */
const keys: { readonly [T in Table]: readonly (keyof Tables[T] & string)[] | null } = {
  sites: ['id'],
  mailboxes: ['id'],
  units: ['id'],
  origins: ['siteId', 'origin'],
  appeals: ['id'],
  appealParties: ['appealId', 'part', 'type', 'partyId'],
  events: ['id'],
  replies: ['id'],
  supplements: ['id'],
  evaluations: ['id'],
  publicTexts: ['appealId', 'sequence'],
  contacts: ['appealId'],
  supports: ['appealId', 'deviceHash'],
  daySequences: ['divisionCode', 'day'],
  idempotencyKeys: ['scope', 'key'],
  attempts: ['subject'],
  staffMembers: ['id'],
  staffMemberships: ['id'],
  // Behind those who wrote them.
  notes: ['id'],
  staffSessions: ['tokenHash'],
  staffDevices: ['tokenHash'],
  importSources: ['source', 'externalId'],
  clock: ['id'],
  // Behind all others, because changes to some of them count in it.
  revisions: ['name'],
  // Marks and leases are of one database; the search index is written anew from the texts.
  installation: null,
  leases: null,
  writeProbes: null,
  searchRules: null,
};

const numbered: { readonly [T in NumberedTable]: true } = {
  appeals: true,
  events: true,
  replies: true,
  supplements: true,
  evaluations: true,
  notes: true,
  staffMembers: true,
  staffMemberships: true,
};

/** A table whose rows move. */
export interface MovedTable {
  readonly name: Table;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
}

export const movedTables: readonly MovedTable[] = (
  Object.entries(keys) as [Table, readonly string[] | null][]
).flatMap(([name, key]) => (key === null ? [] : [{ name, key }]));

export const numberedTables = Object.keys(numbered) as NumberedTable[];

/** Every table but the one that says whether it was moved. */
export const tablesWritten = (Object.keys(keys) as Table[]).filter(
  (name) => name !== 'installation',
);
