/** A database that must not be used as it is. The message says why and what to do. */
export class DatabaseStateError extends Error {
  override readonly name = 'DatabaseStateError';
}

/** What to do about most of it. */
export const restore = 'Keep a copy of what is there, and restore the backup.';
