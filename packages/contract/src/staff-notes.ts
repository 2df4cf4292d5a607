import * as z from 'zod/mini';
import { Timestamp } from './primitives.js';
import { text } from './text.js';

/** What an official tells colleagues about a case. No citizen ever reads it. */
export const Note = z.object({
  /** By what notes are told apart. */
  id: z.int(),
  /** When it was written. */
  at: Timestamp,
  /** The name of the official who wrote it. */
  official: z.string(),
  /** What was written. */
  text: z.string(),
});
export type Note = z.infer<typeof Note>;

/** The notes on one case. */
export const CaseNotes = z.object({
  /** All of them, the first first. */
  notes: z.array(Note),
});
export type CaseNotes = z.infer<typeof CaseNotes>;

/** The longest text of a note, in characters. */
export const longestNote = 2000;

/** A note to be written. */
export const NewNote = z.strictObject({
  /** What colleagues shall read. */
  text: text(1, longestNote),
});
export type NewNote = z.infer<typeof NewNote>;
