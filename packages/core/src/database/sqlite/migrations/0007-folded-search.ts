import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * By which rules the search index was written. No row: by none that is known, so that it is written
 * anew (see search/refresh.ts).
 */
export const foldedSearch: Migration = {
  async up(db) {
    await sql`create table "searchRules" ("fingerprint" text not null)`.execute(db);
  },
};
