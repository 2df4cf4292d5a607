/** What is said about one finding, in one language. */
export interface FindingText {
  /** What is wrong, in a sentence. */
  readonly what: string;
  /** Why it matters, or where it comes from. */
  readonly why: string;
  /** What to change. Empty where nothing has to be. */
  readonly fix: string;
}

/** One thing that the doctor has to say about a page. */
export interface Finding {
  /** A word for the kind of finding, for links into the documentation and for tests. */
  readonly id: string;
  /** `bad` keeps something from working, `note` may, `good` was looked at and is in order. */
  readonly level: 'bad' | 'note' | 'good';
  readonly zh: FindingText;
  readonly en: FindingText;
  /** What to type or to paste. */
  readonly code?: string;
}

export type DoctorLanguage = 'zh' | 'en';

/** A finding of something that keeps the elements from working. */
export const bad = (id: string, zh: FindingText, en: FindingText, code?: string): Finding => ({
  id,
  level: 'bad',
  zh,
  en,
  ...(code !== undefined && { code }),
});

/** A finding of something that may matter. */
export const note = (id: string, zh: FindingText, en: FindingText, code?: string): Finding => ({
  ...bad(id, zh, en, code),
  level: 'note',
});

/** Something that is in order, in a few words. */
export const good = (id: string, zh: string, en: string): Finding => ({
  id,
  level: 'good',
  zh: { what: zh, why: '', fix: '' },
  en: { what: en, why: '', fix: '' },
});

/** Written out to be told apart: what, why, what to change. */
export const text = (what: string, why: string, fix = ''): FindingText => ({ what, why, fix });
