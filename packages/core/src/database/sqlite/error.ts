import { DatabaseStateError } from '../state-error.js';

// The primary result codes of SQLite, https://www.sqlite.org/rescode.html; extended ones add higher
// bits.
const busy = 5;
const readOnly = 8;
const inputOutput = 10;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const notADatabase = 26;
const constraintTrigger = 1811;

/** How begins what the triggers say of a database that was moved. */
export const refusedAsMoved = 'moved: ';

/** SQLite's primary result code, undefined for an error that does not come from it. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode & 0xff : undefined;
}

/** Whether another process, or another connection of this one, holds the writer's lock. */
export const isBusy = (error: unknown): boolean => codeOf(error) === busy;

/** Whether what is stored can no longer be read as a database. */
export const isDamage = (error: unknown): boolean =>
  [corrupt, notADatabase].includes(codeOf(error) ?? 0);

const fullDisk = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'];

/** Whether the disk under the database refuses: no room, no permission, or broken. */
export function isDiskTrouble(error: unknown): boolean {
  if ([readOnly, inputOutput, full, cannotOpen].includes(codeOf(error) ?? 0)) return true;
  return error instanceof Error && 'code' in error && fullDisk.includes(String(error.code));
}

/** Whether the database takes nothing any more, because it was moved to another one. */
export const isMoved = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  error.errcode === constraintTrigger &&
  error.message.startsWith(refusedAsMoved);

/** Whether an error comes from the disk, or from what stands on it, so that nothing can be stored. */
export const isStorageTrouble = (error: unknown): boolean =>
  isDiskTrouble(error) || isDamage(error) || error instanceof DatabaseStateError;
