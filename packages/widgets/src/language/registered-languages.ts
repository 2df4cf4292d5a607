/** A language that does not come with the elements. */
export interface RegisteredLanguage<T extends object = object> {
  /** The direction it is written in. Default: `ltr`. */
  readonly dir?: 'ltr' | 'rtl';
  /** Its words. What is missing is said in the language that the tag would have got otherwise. */
  readonly terms: T;
}

interface Page {
  throughTrain?: { languages?: Readonly<Record<string, RegisteredLanguage>> };
}

/** Fired on the window when a page registers a language after its elements were started. */
export const languageRegistered = 'through-train-language';

/**
 * The languages a page has registered, by tag. They are the page's and not a module's, so that a
 * plain script can name them before the loader, and every copy of the elements finds them.
 */
export const registeredLanguages = (): Readonly<Record<string, RegisteredLanguage>> =>
  (globalThis as Page).throughTrain?.languages ?? {};
