import { emptyLetter, type Letter } from '@through-train/contract/letter';

const hours24 = 24 * 60 * 60 * 1000;

/** Who the citizen is and how to reach them never goes into a draft. */
const nobody = { name: '', phone: '', email: '', anonymous: false } as const;

export interface Draft {
  readonly savedAt: number;
  readonly letter: Letter;
}

/** What the names of the drafts of a site begin with. */
export const draftsOf = (site: string): string => `through-train:draft:${site}`;

/** The name of the draft of this tab. Throws where nothing can be kept. */
export const keyOf = (site: string): string =>
  `${draftsOf(site)}:${sessionStorage['through-train:tab']}`;

/** Gives the tab a name, which a reload keeps, once it has something to keep. */
export function nameTab(): void {
  sessionStorage['through-train:tab'] ??= String(Math.random()).slice(2);
}

/** The draft of this tab for a site, unless it is older than 24 hours. */
export function readDraft(site: string): Draft | undefined {
  try {
    const draft = draftIn(localStorage.getItem(keyOf(site)));
    if (draft) return { ...draft, letter: { ...emptyLetter, ...draft.letter, ...nobody } };
    forgetDraft(site);
  } catch {
    // Storage that is refused is no draft.
  }
  return undefined;
}

/** Keeps a draft. False when the browser refuses. */
export function keepDraft(site: string, letter: Letter): boolean {
  const draft: Draft = { savedAt: Date.now(), letter: { ...letter, ...nobody } };
  try {
    nameTab();
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

/** The draft in what is stored, unless that is spoilt or older than 24 hours. */
export function draftIn(stored: string | null): Draft | undefined {
  try {
    const value: unknown = JSON.parse(stored ?? 'null');
    if (!isDraft(value)) return undefined;
    const age = Date.now() - value.savedAt;
    return age >= 0 && age < hours24 ? value : undefined;
  } catch {
    return undefined;
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
