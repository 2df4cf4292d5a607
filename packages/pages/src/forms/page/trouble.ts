import type { Refusal } from '../../api.js';

/** Seconds. */
const shortWait = 10;

/**
 * Whether nothing can be stored at all, as on a full disk, and not only for a moment: the API asks to wait
 * half a minute then, and a second or two where others are before one.
 */
export const cannotStore = ({ code, headers }: Refusal): boolean =>
  code === 'unavailable' && Number(headers['Retry-After'] ?? 0) >= shortWait;
