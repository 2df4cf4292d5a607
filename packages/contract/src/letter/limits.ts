import type { FormLimits } from '../site.js';

/** The limits of the form. Generous, because the people who write are not clerks. */
export const formLimits: FormLimits = {
  title: { min: 4, max: 40 },
  body: { min: 5, max: 8000 },
  address: { min: 0, max: 100 },
  name: { min: 0, max: 30 },
  expectedOutcome: { min: 0, max: 500 },
  answer: { min: 0, max: 500 },
  supplement: { min: 2, max: 2000 },
  comment: { min: 0, max: 500 },
};

/** The longest e-mail address that is taken, in UTF-16 units. */
export const longestEmail = 120;

/** What says why, in characters at least. */
export const shortestReason = 2;

/** The text for which similar letters are looked for: at the most a whole one. */
export const similarLimits = { min: 2, max: formLimits.body.max } as const;
