import { cleanText } from '../clean-text.js';
import { normalizeEmail, normalizePhone } from '../contact.js';
import { parseReferenceNumber } from '../reference-number.js';
import type { Letter } from './letter.js';
import { readDay } from './read-day.js';

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
