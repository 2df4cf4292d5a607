import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * By what the files of an installation know each other, and where it is tried out whether anything
 * can be written.
 */
export const installation: Migration = {
  async up(db) {
    // One row. The fingerprint is null until a command that uses keys has seen that they fit.
    await sql`create table "installation" ("id" text not null, "keysFingerprint" text)`.execute(db);
    await sql`insert into "installation" ("id") values (${randomUUID()})`.execute(db);
    // Always empty: what is written into it is rolled back.
    await sql`create table "writeProbes" ("bytes" blob not null)`.execute(db);
  },
};
