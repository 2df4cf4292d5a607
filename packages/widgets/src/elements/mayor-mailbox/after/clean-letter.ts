import { cleanText, normalizeEmail, normalizePhone } from '@through-train/contract';
import type { Letter } from '../letter.js';

const oneLine = ['title', 'address', 'name', 'relatedNumber'] as const;
const lines = ['body', 'expectedOutcome'] as const;

/** What the letter's texts become when the API stores them, so that the citizen sees it first. */
export function cleanLetter(letter: Letter): Partial<Letter> {
  return {
    ...Object.fromEntries(oneLine.map((name) => [name, cleanText(letter[name], true)])),
    ...Object.fromEntries(lines.map((name) => [name, cleanText(letter[name])])),
    phone: normalizePhone(letter.phone),
    email: normalizeEmail(letter.email),
  };
}
