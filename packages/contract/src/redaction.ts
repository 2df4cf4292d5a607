import { accounts, numberedAccounts } from './redaction/accounts.js';
import { brokenNumbers } from './redaction/broken-lines.js';
import { disguisedNumbers } from './redaction/disguised-numbers.js';
import { disguisedEmails, plainEmails } from './redaction/emails.js';
import { masks } from './redaction/masks.js';
import { isOfficePhone } from './redaction/number-kind.js';
import { type Passage, type PersonalDataType, placesOf, without } from './redaction/passage.js';
import { plainNumbers } from './redaction/plain-numbers.js';
import { disguisedPlates, markedPlates, plainPlates } from './redaction/plates.js';
import { plainForms, withDashes, withDigits, withRareDigits } from './redaction/readable-digits.js';

export type { PersonalDataType } from './redaction/passage.js';

/** A passage that names a person: offsets in UTF-16 units of the text, and what to show instead. */
export interface PersonalData {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  readonly masked: string;
}

const anyMask = new RegExp(Object.values(masks).join('|'), 'g');
// An appeal's own number is public, however much it looks like other numbers.
const referenceNumber = /\d{6}-\d{8}-\d{5,10}-[\dX](?![\dX])/gi;
// What is left of a digit that was more than one unit long: an emoji or a mathematical digit.
const restOfDigit = /^[\udc00-\udfff]?\ufe0f?\u20e3?/;

// Passages that hide each other in a longer row are left: time must not grow with them.
const rounds = 4;

type Reading = (rest: string) => Passage[];

/*
 * Each reading finds what the ones before it left. The plain ones come first and the disguised ones
 * only add to them, so that a new disguise never uncovers what is masked already.
 */
const withLetters: readonly Reading[] = [plainEmails, plainPlates];
const withoutReferences: readonly Reading[] = [
  (rest) => brokenNumbers(rest, true),
  (rest) => plainNumbers(withDashes(rest)),
  (rest) => plainNumbers(withDigits(rest)),
  // What ran on into a number ends where that number is gone: 湘A0000A13800138000.
  plainEmails,
  plainPlates,
  ...disguisedEmails,
  accounts,
  (rest) => disguisedNumbers(rest, withRareDigits(rest)),
  (rest) => brokenNumbers(rest),
  (rest) => disguisedPlates(withRareDigits(rest)),
  (rest) => markedPlates(withRareDigits(rest)),
  (rest) => numberedAccounts(withRareDigits(rest)),
];

/**
 * Finds telephone, identity-card and bank-card numbers, number plates, e-mail addresses, WeChat and
 * QQ accounts, also where somebody disguised them: in other digits or Chinese numerals, broken by
 * marks or words. A help for the person who decides what is published, not a replacement: names and
 * addresses it does not know.
 *
 * @returns the passages in order, without overlaps
 */
export function findPersonalData(text: string): PersonalData[] {
  const found: Passage[] = [];
  let rest = without(plainForms(text), placesOf(text, anyMask));
  const take = (reading: Reading): void => {
    const passages = reading(rest);
    for (const passage of passages) found.push(passage);
    rest = without(rest, passages);
  };
  withLetters.forEach(take);
  rest = without(rest, placesOf(rest, referenceNumber));
  // What a passage hid from view, such as the end of a number before it, is looked for once it is gone.
  for (let round = 0, before = -1; round < rounds && found.length > before; round += 1) {
    before = found.length;
    withoutReferences.forEach(take);
  }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, type }) => ({
      start,
      end: end + (restOfDigit.exec(text.slice(end, end + 3))?.[0].length ?? 0),
      type,
      masked: masks[type],
    }));
}

function mask(text: string, passages: readonly PersonalData[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, masked } of passages) {
    result += text.slice(from, start) + masked;
    from = end;
  }
  return result + text.slice(from);
}

/** A citizen's text with its personal data masked: what may be published. */
export const redact = (text: string): string => mask(text, findPersonalData(text));

/**
 * An official reply with the personal data of citizens masked. The numbers of offices stay, since a
 * reply names them so that people can call: every telephone number but a mobile one.
 */
export const redactReply = (text: string): string =>
  mask(
    text,
    findPersonalData(text).filter(
      ({ type, start, end }) =>
        type !== 'phone' || !isOfficePhone(withRareDigits(plainForms(text.slice(start, end)))),
    ),
  );
