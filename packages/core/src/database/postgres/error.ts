// The codes of PostgreSQL, https://www.postgresql.org/docs/current/errcodes-appendix.html.
const serializationFailure = '40001';
const deadlock = '40P01';
const lockNotAvailable = '55P03';
const tooManyConnections = '53300';
const diskFull = '53100';
const readOnly = '25006';
const damaged = ['XX001', 'XX002'];
/** Of our own: the triggers of a database that was moved say it. */
export const movedCode = 'TTM01';
/** An administrator stops it, it crashed, or it is starting. */
const stopping = ['57P01', '57P02', '57P03'];
const unreachable = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'];

/** Five letters and digits for what the server says, other names for what the network does. */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Whether a transaction was ended because of another one, so that it can simply be done again. */
export const isOvertaken = (error: unknown): boolean =>
  [serializationFailure, deadlock].includes(codeOf(error));

/** Whether others held for too long what was wanted. */
export const isBusy = (error: unknown): boolean =>
  isOvertaken(error) || [lockNotAvailable, tooManyConnections].includes(codeOf(error));

/** Whether what is stored can no longer be read. */
export const isDamage = (error: unknown): boolean => damaged.includes(codeOf(error));

/** Whether the database takes nothing any more, because it was moved to another one. */
export const isMoved = (error: unknown): boolean => codeOf(error) === movedCode;

/** Whether the server cannot write: no room, broken, or only to be read. */
export const isDiskTrouble = (error: unknown): boolean => {
  const code = codeOf(error);
  return [diskFull, readOnly].includes(code) || /^58...$/.test(code);
};

/** Whether the server cannot be reached, or is just going or coming. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (stopping.includes(code) || unreachable.includes(code) || /^08...$/.test(code)) return true;
  // The driver's own words, which have no code.
  return (
    error instanceof Error &&
    /^Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  );
}
