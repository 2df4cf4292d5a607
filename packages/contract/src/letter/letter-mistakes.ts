import { isVisible } from '../clean-text.js';
import { isEmail, isPhone } from '../contact.js';
import type { FieldErrorCode } from '../problem.js';
import { parseReferenceNumber } from '../reference-number.js';
import { characterCount } from '../text-length.js';
import { answerMistake, answersOf } from './answers.js';
import { type Letter, unknownMailbox } from './letter.js';
import { questionsOf } from './questions.js';
import { anonymityMistake, categoryMistake, dayMistake, noticeMistake } from './receiver-rules.js';
import type { Circumstances } from './submission-of.js';
import { type TextBounds, textMistake } from './text-mistake.js';

/** The name of a field of the form, which is also the id of its control. */
export type LetterField =
  | Exclude<keyof Letter, 'answers' | 'point'>
  | 'noticeVersion'
  | `question-${string}`;

/** One thing to put right. */
export interface LetterMistake {
  readonly field: LetterField;
  /** A code that the API has for it too, where it finds the same. */
  readonly code: FieldErrorCode;
  /** Of a text: how many characters it must have, and has. */
  readonly length?: { readonly min: number; readonly max: number; readonly count: number };
}

type Mistakes = (LetterMistake | undefined)[];

const mistake = (field: LetterField, code: FieldErrorCode | null | false): Mistakes[number] =>
  code ? { field, code } : undefined;

/** A field that must be filled in is missing, not too short, as long as nobody sees anything in it. */
function inText(field: LetterField, text: string, bounds: TextBounds): Mistakes[number] {
  const { min, max } = bounds;
  const code = min > 0 && !isVisible(text) ? 'required' : textMistake(text, bounds);
  return code ? { field, code, length: { min, max, count: characterCount(text) } } : undefined;
}

/**
 * What has to be put right before a letter can be sent, in the order of the form, at most one thing at each
 * field. The API refuses for the same reasons; only that the number of an earlier appeal has been copied
 * wrong it does not mind.
 *
 * @param letter cleaned, see `cleanLetter`
 */
export function letterMistakes(letter: Letter, circumstances: Circumstances): LetterMistake[] {
  const { limits } = circumstances;
  const mistakes: Mistakes = [
    ...inReceiver(letter, circumstances),
    ...inAnswers(letter, circumstances),
    inText('title', letter.title, { ...limits.title, oneLine: true }),
    inText('body', letter.body, limits.body),
    inText('address', letter.address, { ...limits.address, oneLine: true }),
    mistake(
      'occurredOn',
      letter.occurredOn !== '' && dayMistake(letter.occurredOn, circumstances.today),
    ),
    inText('expectedOutcome', letter.expectedOutcome, limits.expectedOutcome),
    mistake(
      'relatedNumber',
      letter.relatedNumber !== '' &&
        !parseReferenceNumber(letter.relatedNumber) &&
        'invalid-format',
    ),
    ...inContact(letter, circumstances),
    mistake('publication', letter.publication === '' && 'required'),
    mistake('noticeVersion', noticeMistake(circumstances.receiver, circumstances.noticeVersion)),
  ];
  return mistakes.filter((each) => each !== undefined);
}

function inReceiver(letter: Letter, circumstances: Circumstances): Mistakes {
  const { receiver, mailboxes, divisionCode } = circumstances;
  const { kind, division, mailbox, categoryId } = letter;
  const isOffered = mailbox === unknownMailbox || mailboxes.some(({ id }) => id === mailbox);
  return [
    mistake('kind', kind === '' && 'required'),
    mistake('division', !divisionCode && (division ? 'unknown' : 'required')),
    mistake('mailbox', !isOffered && (mailbox ? 'unknown' : 'required')),
    mistake('categoryId', categoryId !== '' && categoryMistake(receiver, categoryId)),
  ];
}

function inAnswers({ categoryId, answers }: Letter, { receiver, limits }: Circumstances): Mistakes {
  const questions = questionsOf(receiver.categories, categoryId);
  const given = answersOf(questions, answers);
  return questions.map((question) => {
    const field = `question-${question.id}` as const;
    const answer = given[question.id];
    const code = answerMistake(question, answer);
    if (code || typeof answer !== 'string') return mistake(field, code);
    return inText(field, answer, limits.answer);
  });
}

function inContact(letter: Letter, { receiver, limits }: Circumstances): Mistakes {
  const { anonymous, phone, email, name } = letter;
  if (anonymous) return [mistake('anonymous', anonymityMistake(receiver, true))];
  return [
    mistake('phone', phone ? !isPhone(phone) && 'invalid-format' : !email && 'required'),
    mistake('email', email !== '' && !isEmail(email) && 'invalid-format'),
    inText('name', name, { ...limits.name, oneLine: true }),
  ];
}

const fields: Readonly<Record<string, string>> = {
  mailboxId: 'mailbox',
  place: 'division',
  divisionCode: 'division',
  contact: 'phone',
  column: 'kind',
};

/** The field that a JSON Pointer into a submission is about. */
export function fieldAt(pointer: string): string {
  const [, first = '', second] = pointer.split('/');
  if (first === 'answers' && second) return `question-${second}`;
  const name = second ?? first;
  return fields[name] ?? name;
}
