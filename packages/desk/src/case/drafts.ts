const prefix = 'through-train-desk';

/** Where a draft is kept: on this device, for this official, this appeal and this action. */
const keyOf = (username: string, number: string, action: string): string =>
  [prefix, username, number, action].join(' ');

/** What was typed and not sent, so that no crash, refresh or lost session takes it away. */
export function readDraft<T>(username: string, number: string, action: string): T | undefined {
  try {
    const kept = localStorage.getItem(keyOf(username, number, action));
    return kept === null ? undefined : (JSON.parse(kept) as T);
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or forgets it when there is none. */
export function keepDraft(
  username: string,
  number: string,
  action: string,
  draft: object | undefined,
): void {
  try {
    const key = keyOf(username, number, action);
    if (draft === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing keeps it in the page.
  }
}
