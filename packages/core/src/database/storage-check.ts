import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from './database.js';
import { engineOf } from './engine.js';
import { postgresStorage } from './postgres/storage.js';
import { sqliteStorage } from './sqlite/storage.js';
import type { Storage } from './storage.js';
import { isBusy } from './trouble.js';

const storages = { sqlite: sqliteStorage, postgres: postgresStorage };

/** What somebody should look at, although the server still does its work. */
export interface StorageWarning {
  readonly code: 'disk-space-low' | 'database-locked';
  readonly message: string;
}

/** How much room the disk should have, in bytes: at 20 kB a letter, some ten thousand letters. */
const roomWanted = 256 * 1024 * 1024;
/** More than a letter with all its rows needs, in bytes. */
const probed = 128 * 1024;
/** How long an answer is good for, in milliseconds, so that asking often costs nothing. */
const kept = 3000;
/** How long another process's lock is waited for, in milliseconds. */
const checkTimeout = 1000;

class RolledBack extends Error {}

/** Writes more than a letter and takes it back. */
async function tryToWrite(db: Database, { write }: Storage): Promise<void> {
  try {
    await db.transaction().execute(async (trx) => {
      await write(trx, probed);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

/** What is to be said of the room that is left, in bytes. */
export function warningOfRoom(free: number): StorageWarning | undefined {
  if (free >= roomWanted) return undefined;
  const message = `The disk of the database has ${Math.floor(free / 1024 / 1024)} MB left.`;
  return { code: 'disk-space-low', message };
}

const locked: StorageWarning = {
  code: 'database-locked',
  message: 'Another process holds the lock of the database; what is sent meanwhile waits.',
};

interface Looked {
  readonly at: number;
  readonly found: Promise<StorageWarning[]>;
}

/** Tries out whether the database can be read and written, for whoever asks whether all is well. */
export class StorageCheck {
  readonly #db: Database;
  #last: Looked | undefined;
  #looking = false;

  constructor(db: Database) {
    this.#db = db;
  }

  /**
   * What is to be warned of. What was found a moment ago is told again.
   *
   * @throws the error of whatever cannot be read or written
   */
  async run(now: Date): Promise<readonly StorageWarning[]> {
    const at = now.getTime();
    const last = this.#last;
    const fresh = last && (this.#looking || Math.abs(at - last.at) < kept);
    const { found } = fresh ? last : this.#begin(at);
    return await Promise.race([found, pause(checkTimeout, [locked], { ref: false })]);
  }

  #begin(at: number): Looked {
    this.#looking = true;
    const found = this.#look().finally(() => {
      this.#looking = false;
    });
    const looked = { at, found };
    this.#last = looked;
    return looked;
  }

  async #look(): Promise<StorageWarning[]> {
    const storage = storages[engineOf(this.#db)];
    await storage.look(this.#db);
    await this.#db.selectFrom('revisions').select('value').execute();
    const warnings: StorageWarning[] = [];
    try {
      await tryToWrite(this.#db, storage);
    } catch (error) {
      if (!isBusy(error)) throw error;
      warnings.push(locked);
    }
    const left = await storage.room(this.#db);
    const warning = left === undefined ? undefined : warningOfRoom(left);
    return warning ? [...warnings, warning] : warnings;
  }
}
