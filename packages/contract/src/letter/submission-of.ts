import { columnFor } from '../column.js';
import type { Language } from '../primitives.js';
import type { FormLimits, Mailbox } from '../site.js';
import type { Submission } from '../submission.js';
import { answersOf } from './answers.js';
import { type Letter, unknownMailbox } from './letter.js';
import { questionsOf } from './questions.js';
import type { Receiver } from './receiver-rules.js';

/** Where a letter goes, and what the form around it has settled. */
export interface Circumstances {
  /** The site that receives the letter. */
  readonly receiver: Receiver;
  readonly limits: FormLimits;
  /** The mailboxes that are offered. */
  readonly mailboxes: readonly Pick<Mailbox, 'id'>[];
  /** GB/T 2260 code of the place, empty while it is not known. */
  readonly divisionCode: string;
  /** Id of the column that the page has fixed, empty when it has fixed none. */
  readonly column: string;
  /** Version of the privacy notice that was shown. */
  readonly noticeVersion: string;
  readonly language: Language;
  /** The day it is in China, undefined where nobody can tell. */
  readonly today: string | undefined;
}

/**
 * What is sent to the API: the letter without what was left empty.
 *
 * @param letter without mistakes, see `letterMistakes`
 * @throws TypeError when kind or publication are not chosen
 */
export function submissionOf(letter: Letter, circumstances: Circumstances): Submission {
  const { receiver, divisionCode, language, noticeVersion } = circumstances;
  const { kind, publication } = letter;
  if (kind === '' || publication === '') throw new TypeError('The letter is not complete.');
  const answers = answersOf(questionsOf(receiver.categories, letter.categoryId), letter.answers);
  const contact = {
    ...given('name', letter.name),
    ...given('phone', letter.phone),
    ...given('email', letter.email),
  };
  const fixed = receiver.columns.find(({ id }) => id === circumstances.column);
  const column = fixed ?? columnFor(receiver.columns, receiver.categories, kind, letter.categoryId);
  return {
    column: column?.id ?? '',
    kind,
    ...given('mailboxId', letter.mailbox === unknownMailbox ? '' : letter.mailbox),
    title: letter.title,
    body: letter.body,
    ...given('categoryId', letter.categoryId),
    ...(Object.keys(answers).length > 0 && { answers }),
    place: {
      divisionCode,
      ...given('address', letter.address),
      ...(letter.point && { point: letter.point }),
    },
    ...given('occurredOn', letter.occurredOn),
    ...(!letter.anonymous && { contact }),
    anonymous: letter.anonymous,
    publication,
    ...given('relatedNumber', letter.relatedNumber),
    ...given('expectedOutcome', letter.expectedOutcome),
    language,
    noticeVersion,
  };
}

/** A member for a text that was given. */
const given = <K extends string>(name: K, text: string) =>
  (text ? { [name]: text } : {}) as { [P in K]?: string };
