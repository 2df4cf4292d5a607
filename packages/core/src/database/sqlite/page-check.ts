import { execFile } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { DatabaseStateError, restore } from '../state-error.js';
import { isDamage } from './error.js';

/** Up to this size, in bytes, a file is checked at once: some tenths of a second from a cold disk. */
const quicklyChecked = 64 * 1024 * 1024;
/** How long the check of a larger one may take, in milliseconds. */
const longestCheck = 10_000;

/** Reads without changing anything, not even by folding the log in. */
export function readOrFail<T>(path: string, read: (database: DatabaseSync) => T): T {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
    return read(database);
  } catch (error) {
    if (!(error instanceof Error && isDamage(error))) throw error;
    throw damaged(path, error.message);
  } finally {
    database?.close();
  }
}

const damaged = (path: string, why: string): DatabaseStateError =>
  new DatabaseStateError(`The database ${path} cannot be read: ${why}. ${restore}`);

// In a process of its own, because nothing else ends a statement of SQLite that takes too long.
const checkElsewhere = `
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(process.argv[1], { readOnly: true, timeout: 5000 });
  try { console.log(database.prepare('pragma quick_check(1)').get().quick_check); }
  catch (error) { console.log(error.message); }`;

/** Checks that the pages of the file fit together; says so when that could not be ended. */
export async function checkPages(path: string, size: number): Promise<string[]> {
  if (size <= quicklyChecked) {
    const found = readOrFail(path, (database) => database.prepare('pragma quick_check(1)').get());
    if (found?.quick_check !== 'ok') throw damaged(path, String(found?.quick_check));
    return [];
  }
  const options = { timeout: longestCheck, killSignal: 'SIGKILL' } as const;
  try {
    const args = ['-e', checkElsewhere, path];
    const { stdout } = await promisify(execFile)(process.execPath, args, options);
    if (stdout.trim() === 'ok') return [];
    throw damaged(path, stdout.trim());
  } catch (error) {
    if (!(error instanceof Error && 'killed' in error)) throw error;
    if (!error.killed) throw damaged(path, error.message);
    return [
      `The database ${path} is too large to be checked in ${longestCheck / 1000} seconds. Check it at a quiet hour: sqlite3 ${path} "pragma quick_check"`,
    ];
  }
}
