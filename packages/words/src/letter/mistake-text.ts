import type { LocalizedText, Question } from '@through-train/contract';
import type { LetterMistake } from '@through-train/contract/letter';
import type { TermArguments } from '../language/term-arguments.js';
import type { DeliveryTerms } from './delivery-terms.js';

/** What is needed to tell what has to be put right. */
interface MistakeWords {
  term<K extends keyof DeliveryTerms>(key: K, ...given: TermArguments<DeliveryTerms[K]>): string;
  text(text: LocalizedText): string;
}

/** Fields of which only one thing can be wrong. */
const only = {
  kind: 'checkKind',
  mailbox: 'checkMailbox',
  relatedNumber: 'checkRelated',
  email: 'checkEmail',
  publication: 'checkPublication',
} as const;

const labels = {
  title: 'mailTitle',
  body: 'mailBody',
  categoryId: 'mailCategory',
  address: 'mailAddress',
  occurredOn: 'mailOccurredOn',
  expectedOutcome: 'mailExpected',
  anonymous: 'mailAnonymous',
  name: 'mailName',
  noticeVersion: 'mailNotice',
} as const;

const isIn = <T extends object>(table: T, name: PropertyKey): name is keyof T => name in table;

/**
 * What has to be put right, for the person who wrote.
 *
 * @param questions those of the letter's category
 */
export function mistakeText(
  words: MistakeWords,
  { field, code, length }: LetterMistake,
  questions: readonly Question[],
): string {
  if (isIn(only, field)) return words.term(only[field]);
  if (field === 'division') {
    return words.term(code === 'required' ? 'checkDivision' : 'checkDivisionMissing');
  }
  if (field === 'phone') return words.term(code === 'required' ? 'checkContact' : 'checkPhone');
  const question = questions.find(({ id }) => field === `question-${id}`);
  const label = question
    ? words.text(question.label)
    : isIn(labels, field)
      ? words.term(labels[field])
      : '';
  const { min = 0, max = 0, count = 0 } = length ?? {};
  switch (code) {
    case 'required':
      return words.term(question ? 'checkQuestion' : 'checkMissing', label);
    case 'unreadable':
      return words.term('checkUnreadable', label);
    case 'emergency':
      return words.term('mailStopTitle');
    case 'invalid-format':
      return words.term('checkDate');
    case 'too-late':
      return words.term('checkDateLate');
    default:
      if (min > 0 && (count < min || count > max)) {
        return words.term('checkLength', label, min, max, count);
      }
      return count > max
        ? words.term('checkTooLong', label, max, count)
        : words.term('checkRefused', label);
  }
}
