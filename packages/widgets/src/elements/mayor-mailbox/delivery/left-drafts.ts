import { draftIn, draftsOf, keyOf, nameTab } from '../draft.js';
import type { LetterDraft } from '../letter-draft.js';

/** So many drafts of a site stay on a device. */
const maxDrafts = 5;

/** What a tab adds to the draft of another one to hear whether that is still there. */
const question = '"asked":';

const drafts = (site: string): [key: string, stored: string][] =>
  Object.entries(localStorage).filter(
    ([key]) => key === draftsOf(site) || key.startsWith(`${draftsOf(site)}:`),
  );

/**
 * The draft that another tab left behind when it was closed becomes this one's.
 *
 * @returns whether this tab has one now
 */
export async function takeLeftDraft(site: string): Promise<boolean> {
  try {
    const own = keyOf(site);
    const kept = drafts(site)
      .filter(([key]) => key !== own)
      .map(([key, stored]) => ({ key, draft: draftIn(stored) }))
      .sort((one, other) => (other.draft?.savedAt ?? 0) - (one.draft?.savedAt ?? 0));
    for (const [at, { key, draft }] of kept.entries()) {
      if (!draft || at >= maxDrafts) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ ...draft, asked: Math.random() }));
    }
    if (kept.length === 0) return false;
    await new Promise((answered) => setTimeout(answered, 300));
    // Another mailbox of this tab was sooner.
    if (localStorage.getItem(keyOf(site))) return true;
    const left = kept.find(({ key }) => localStorage.getItem(key)?.includes(question));
    if (!left?.draft) return false;
    const { savedAt, letter } = left.draft;
    nameTab();
    localStorage.setItem(keyOf(site), JSON.stringify({ savedAt, letter }));
    localStorage.removeItem(left.key);
    return true;
  } catch {
    return false;
  }
}

/** Answers to the other tabs: what is written here has not been left, and stays. */
export function answerTabs(event: StorageEvent, letterDraft: LetterDraft): void {
  if (!letterDraft.draftWanted || letterDraft.draftRefused || event.key !== keyOf(letterDraft.site))
    return;
  // A copy of this tab has the same name until one of them writes.
  if (event.newValue && !event.newValue.includes(question)) {
    sessionStorage.removeItem('through-train:tab');
  }
  letterDraft.keep();
}
