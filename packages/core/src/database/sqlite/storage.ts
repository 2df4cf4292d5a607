import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import type { Storage } from '../storage.js';
import { fileOf } from './open.js';

export const sqliteStorage: Storage = {
  look: async (db) => {
    const file = fileOf(db);
    file.refuseIfDamaged();
    file.refuseIfGone();
  },
  // With hardly any cache SQLite writes to the disk before the transaction ends, so that a full one
  // shows although nothing is kept.
  write: async (trx, bytes) => {
    const { rows } = await sql<{ cache_size: number }>`pragma cache_size`.execute(trx);
    await sql`pragma cache_size = 4`.execute(trx);
    try {
      await sql`insert into "writeProbes" values (zeroblob(${bytes}))`.execute(trx);
    } finally {
      await sql.raw(`pragma cache_size = ${rows[0]?.cache_size ?? -2000}`).execute(trx);
    }
  },
  room: async (db) => {
    const file = fileOf(db);
    if (file.isInMemory) return undefined;
    const { bavail, bsize } = await statfs(dirname(file.path));
    return bavail * bsize;
  },
};
