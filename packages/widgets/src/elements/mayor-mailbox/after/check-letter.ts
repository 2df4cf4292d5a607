import {
  characterCount,
  isEmail,
  isPhone,
  isVisible,
  parseReferenceNumber,
  type Site,
} from '@through-train/contract';
import type { Mistake } from '../../../controls/error-summary.js';
import type { Words } from '../../../language/words.js';
import { questionsOf } from '../category-stop.js';
import { today } from '../form/today.js';
import type { FieldName, Letter } from '../letter.js';
import type { AfterTerms } from './terms.js';

/** What has to be put right before a letter can be sent, in the order of the form. */
export function checkLetter(
  words: Words<AfterTerms>,
  letter: Letter,
  {
    receiver,
    divisionNeeded,
    divisionCode,
  }: { receiver: Site; divisionNeeded: boolean; divisionCode: string },
): Mistake[] {
  const mistakes: Mistake[] = [];
  // Worded when it is read: the language may have changed since.
  const add = (field: FieldName, wording: () => string) =>
    mistakes.push({
      field,
      get message() {
        return wording();
      },
    });
  const { limits } = receiver;

  const tooLong = (
    field: FieldName,
    label: () => string,
    text: string,
    { max }: { max: number },
  ) => {
    const count = characterCount(text);
    if (count > max) add(field, () => words.term('checkTooLong', label(), max, count));
  };

  if (!letter.kind) add('kind', () => words.term('checkKind'));
  if (divisionNeeded && !letter.division) add('division', () => words.term('checkDivision'));
  else if (!divisionCode) add('division', () => words.term('checkDivisionMissing'));
  if (!letter.mailbox) add('mailbox', () => words.term('checkMailbox'));

  for (const { id, label, required } of questionsOf(receiver.categories, letter.categoryId)) {
    const answer = letter.answers[id] ?? '';
    if (required && answer.length === 0) {
      add(`question-${id}`, () => words.term('checkQuestion', words.text(label)));
    } else if (typeof answer === 'string') {
      tooLong(`question-${id}`, () => words.text(label), answer, limits.answer);
    }
  }

  for (const field of ['title', 'body'] as const) {
    const label = () => words.term(field === 'title' ? 'mailTitle' : 'mailBody');
    const { min, max } = limits[field];
    const count = characterCount(letter[field]);
    if (!isVisible(letter[field])) add(field, () => words.term('checkMissing', label()));
    else if (count < min || count > max)
      add(field, () => words.term('checkLength', label(), min, max, count));
  }

  tooLong('address', () => words.term('mailAddress'), letter.address, limits.address);
  tooLong(
    'expectedOutcome',
    () => words.term('mailExpected'),
    letter.expectedOutcome,
    limits.expectedOutcome,
  );
  const latest = today();
  if (latest && letter.occurredOn > latest) {
    add('occurredOn', () => words.term('checkDateLate'));
  }
  if (letter.relatedNumber.trim() && !parseReferenceNumber(letter.relatedNumber)) {
    add('relatedNumber', () => words.term('checkRelated'));
  }

  if (!letter.anonymous) {
    const { phone, email, name } = letter;
    if (!phone.trim() && !email.trim()) add('phone', () => words.term('checkContact'));
    if (phone.trim() && !isPhone(phone)) add('phone', () => words.term('checkPhone'));
    if (email.trim() && !isEmail(email)) add('email', () => words.term('checkEmail'));
    tooLong('name', () => words.term('mailName'), name, limits.name);
  }
  if (!letter.publication) add('publication', () => words.term('checkPublication'));
  return mistakes;
}
