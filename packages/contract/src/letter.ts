/**
 * What writing a letter needs, wherever it is written: what a category asks and which answer stops the
 * form, who receives the letter, what has to be put right, what is sent, and what may be said to it later.
 * Pure, and without a schema, so that a form is not heavier for it.
 */
export * from './letter/action.js';
export * from './letter/addressees.js';
export * from './letter/answers.js';
export * from './letter/clean-letter.js';
export * from './letter/letter.js';
export * from './letter/letter-mistakes.js';
export * from './letter/limits.js';
export * from './letter/questions.js';
export * from './letter/read-day.js';
export * from './letter/receiver-rules.js';
export * from './letter/submission-of.js';
