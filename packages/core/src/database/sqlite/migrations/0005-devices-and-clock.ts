import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  // The tokens of devices are kept as hashes, as those of sessions are.
  `create table "staffDevices" (
    "tokenHash" text primary key, "memberId" integer not null references "staffMembers" ("id"),
    "usedAt" text not null, "expiresAt" text not null, "failures" integer not null) without rowid`,
  `create index "staffDevices_member" on "staffDevices" ("memberId", "usedAt")`,
  // Looks a query code up without touching the letter.
  `create index "appeals_queryCode" on "appeals" ("number", "queryCodeHash")`,
  // One row at most: what the jobs know of the time.
  `create table "clock" (
    "id" integer primary key check ("id" = 1), "seenAt" text not null, "heldAt" text)`,
];

/** Devices that officials signed in from, an even look at query codes, the time the jobs trust. */
export const devicesAndClock: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
