import * as postgres from './postgres/error.js';
import * as sqlite from './sqlite/error.js';

/** Whether somebody else held for too long what is to be written; once more, and it may succeed. */
export const isBusy = (error: unknown): boolean => sqlite.isBusy(error) || postgres.isBusy(error);

/** Whether what is stored can no longer be read as a database. */
export const isDamage = (error: unknown): boolean =>
  sqlite.isDamage(error) || postgres.isDamage(error);

/** Whether the disk under the database refuses: no room, no permission, or broken. */
export const isDiskTrouble = (error: unknown): boolean =>
  sqlite.isDiskTrouble(error) || postgres.isDiskTrouble(error);

/** Whether the database takes nothing any more, because it was moved to another one. */
export const isMoved = (error: unknown): boolean =>
  sqlite.isMoved(error) || postgres.isMoved(error);

/**
 * Whether nothing can be stored because of the disk, of what stands on it, of a server that is away, or
 * because all of it is elsewhere now.
 */
export const isStorageTrouble = (error: unknown): boolean =>
  isMoved(error) ||
  sqlite.isStorageTrouble(error) ||
  postgres.isDiskTrouble(error) ||
  postgres.isDamage(error) ||
  postgres.isAway(error);
