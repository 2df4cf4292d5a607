import type { QuestionStop } from '@through-train/contract';
import type { PageWords } from '../page-words.js';
import type { Addressees } from './addressees.js';
import type { FormLetter } from './letter.js';
import type { Mistake } from './mistakes.js';

/** What comes next, with a way there. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly links?: readonly Mistake[];
}

/** What the form shows. */
export interface FormView {
  readonly words: PageWords;
  readonly addressees: Addressees;
  readonly letter: FormLetter;
  readonly key: string;
  readonly mistakes: readonly Mistake[];
  /** What the page says about where the letter comes from or what is to be done next. */
  readonly notice?: Notice | undefined;
  readonly stop?: QuestionStop | undefined;
  /** Whether this is the page one opens, and not an answer to what was sent. */
  readonly fresh?: boolean;
}
