import type { StaffText } from '@through-train/contract';
import type { Choice, Words } from '@through-train/widgets/parts.js';
import type { CaseTerms } from '../terms/case-terms.js';

/** A text that came after the letter, as one of those to choose from: by what it is, and its day. */
export const textChoice = (words: Words<CaseTerms>, { id, type, at }: StaffText): Choice => ({
  value: String(id),
  label: `${words.term('caseTextType', type)} ${words.monthDay(at)}`,
});
