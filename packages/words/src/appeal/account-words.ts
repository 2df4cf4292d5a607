import type { TermArguments } from '../language/term-arguments.js';
import type { AccountTerms } from './account-terms.js';
import type { AppealWords } from './state-sentence.js';

/** What is needed to tell an appeal in full. */
export interface AccountWords extends AppealWords {
  term<K extends keyof AccountTerms>(key: K, ...args: TermArguments<AccountTerms[K]>): string;
}
