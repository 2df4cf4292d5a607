import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Where everything was moved to, and from where it is being moved here: see database/moving. */
export const moves: Migration = {
  async up(db) {
    for (const column of ['movedTo', 'filledFrom']) {
      await sql`alter table "installation" add column ${sql.id(column)} text`.execute(db);
    }
  },
};
