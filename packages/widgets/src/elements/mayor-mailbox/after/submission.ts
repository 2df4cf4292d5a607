import {
  type Column,
  columnFor,
  type Language,
  parseReferenceNumber,
  type Site,
  type Submission,
} from '@through-train/contract';
import { type Letter, unknownMailbox } from '../letter.js';

interface Circumstances {
  /** The site that receives the letter. */
  readonly receiver: Site;
  /** GB/T 2260 code of the place. */
  readonly divisionCode: string;
  /** The column the page has fixed, if it has. */
  readonly column: string;
  readonly language: Language;
}

/** What is sent to the API: the letter without what was left empty. */
export function submissionOf(letter: Letter, circumstances: Circumstances): Submission {
  const { receiver, divisionCode, language } = circumstances;
  const { kind } = letter;
  if (kind === '' || letter.publication === '') throw new TypeError('The letter is not complete.');
  const answers = Object.entries(letter.answers).filter(([, answer]) => answer.length > 0);
  const contact = {
    ...given('name', letter.name),
    ...given('phone', letter.phone),
    ...given('email', letter.email),
  };
  return {
    column: columnOf(letter, circumstances)?.id ?? '',
    kind,
    ...given('mailboxId', letter.mailbox === unknownMailbox ? '' : letter.mailbox),
    title: letter.title.trim(),
    body: letter.body.trim(),
    ...given('categoryId', letter.categoryId),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) as Submission['answers'] }),
    place: {
      divisionCode,
      ...given('address', letter.address),
      ...(letter.point && { point: letter.point }),
    },
    ...given('occurredOn', letter.occurredOn),
    ...(!letter.anonymous && { contact }),
    anonymous: letter.anonymous,
    publication: letter.publication,
    ...given('relatedNumber', parseReferenceNumber(letter.relatedNumber) ?? ''),
    ...given('expectedOutcome', letter.expectedOutcome),
    language,
    noticeVersion: receiver.privacyNotice.version,
  };
}

function columnOf(
  { kind, categoryId }: Letter,
  { receiver, column }: Circumstances,
): Column | undefined {
  const { columns, categories } = receiver;
  const fixed = columns.find(({ id }) => id === column);
  return (
    fixed ?? (kind ? columnFor(columns, categories, kind, categoryId || undefined) : undefined)
  );
}

/** A member for a text that was given. */
const given = <K extends string>(name: K, text: string) =>
  (text.trim() ? { [name]: text.trim() } : {}) as { [P in K]?: string };
