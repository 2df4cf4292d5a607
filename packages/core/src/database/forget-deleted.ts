import { sql } from 'kysely';
import type { Database } from './database.js';
import { engineOf } from './engine.js';
import { foldLog } from './sqlite/open.js';

/**
 * Lets go of the bytes of contacts that were deleted. SQLite overwrites them as it deletes, but for its
 * log; PostgreSQL keeps rows until they are vacuumed away.
 */
export async function forgetDeletedContacts(db: Database): Promise<void> {
  if (engineOf(db) === 'sqlite') await foldLog(db);
  else await sql`vacuum "contacts"`.execute(db);
}
