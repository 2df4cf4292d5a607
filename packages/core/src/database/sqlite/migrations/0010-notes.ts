import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

const statements = [
  `create table "notes" (
    "id" integer primary key autoincrement,
    "appealId" integer not null references "appeals" ("id"),
    "memberId" integer not null references "staffMembers" ("id"),
    "text" text not null, "at" text not null)`,
  `create index "notes_appeal" on "notes" ("appealId")`,
];

/** What officials tell colleagues about a case: see staff/notes.ts. */
export const notes: Migration = {
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
