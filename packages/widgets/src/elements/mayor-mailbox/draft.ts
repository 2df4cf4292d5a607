import { emptyLetter, type Letter } from './letter.js';

const hours24 = 24 * 60 * 60 * 1000;
const keyOf = (site: string) => `through-train:draft:${site}`;

/** Who the citizen is and how to reach them never goes into a draft. */
const nobody = { name: '', phone: '', email: '', anonymous: false } as const;

export interface Draft {
  readonly savedAt: number;
  readonly letter: Letter;
}

/** The draft kept on this device for a site, unless it is older than 24 hours. */
export function readDraft(site: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(site)) ?? 'null');
    if (!isDraft(stored)) return undefined;
    const age = Date.now() - stored.savedAt;
    if (age >= 0 && age < hours24) {
      return { ...stored, letter: { ...emptyLetter, ...stored.letter, ...nobody } };
    }
    forgetDraft(site);
  } catch {
    // Storage that is refused or spoilt is no draft.
  }
  return undefined;
}

/** Keeps a draft. False when the browser refuses. */
export function keepDraft(site: string, letter: Letter): boolean {
  const draft: Draft = { savedAt: Date.now(), letter: { ...letter, ...nobody } };
  try {
    localStorage.setItem(keyOf(site), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetDraft(site: string): void {
  try {
    localStorage.removeItem(keyOf(site));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { savedAt, letter } = value as Partial<Draft>;
  if (typeof savedAt !== 'number' || typeof letter !== 'object' || letter === null) return false;
  return Object.entries(emptyLetter).every(
    ([name, empty]) =>
      !(name in letter) || empty === null || typeof letter[name as keyof Letter] === typeof empty,
  );
}
