import { readDay } from '../china-day.js';
import { cleanText } from '../clean-text.js';
import { normalizeEmail, normalizePhone } from '../contact.js';
import { parseReferenceNumber } from '../reference-number.js';
import type { Kind } from '../vocabulary.js';
import type { Answer } from './questions.js';

/** What a citizen has written so far, as it stands in a form. Empty texts are not given. */
export interface Letter {
  readonly kind: Kind | '';
  /** Id of the site of the place; empty until it is chosen. */
  readonly division: string;
  /** Id of a mailbox, `unknown` when the citizen leaves it to the clerks, empty until chosen. */
  readonly mailbox: string;
  readonly title: string;
  readonly body: string;
  readonly categoryId: string;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly address: string;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly occurredOn: string;
  readonly relatedNumber: string;
  readonly expectedOutcome: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly anonymous: boolean;
  readonly publication: 'public' | 'private' | '';
}

/** A letter nobody has written yet. */
export const emptyLetter: Letter = {
  kind: '',
  division: '',
  mailbox: '',
  title: '',
  body: '',
  categoryId: '',
  answers: {},
  address: '',
  point: null,
  occurredOn: '',
  relatedNumber: '',
  expectedOutcome: '',
  name: '',
  phone: '',
  email: '',
  anonymous: false,
  publication: '',
};

/** The value of `mailbox` for “I don't know who is responsible”. */
export const unknownMailbox = 'unknown';

const line = (text: string): string => cleanText(text, true);

/**
 * The letter's texts as they are stored, so that the citizen sees it first. A day or a number that is none
 * stays as it was typed.
 */
export const cleanLetter = (letter: Letter) => ({
  title: line(letter.title),
  body: cleanText(letter.body),
  address: line(letter.address),
  occurredOn: readDay(line(letter.occurredOn)),
  expectedOutcome: cleanText(letter.expectedOutcome),
  relatedNumber: parseReferenceNumber(letter.relatedNumber) ?? line(letter.relatedNumber),
  name: line(letter.name),
  phone: normalizePhone(letter.phone),
  email: normalizeEmail(letter.email),
});
