import {
  columnFor,
  kinds,
  type Language,
  parseReferenceNumber,
  type Question,
} from '@through-train/contract';
import type { Addressees } from './addressees.js';
import { type Letter, unknownMailbox } from './letter.js';

/** A day as people write it, in the form of the API; what is no day stays as it is. */
const dayOf = (text: string): string =>
  text
    .trim()
    .replace(
      /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/,
      (_, year: string, month: string, day: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );

const given = (name: string, text: string): Record<string, string> =>
  text.trim() ? { [name]: text.trim() } : {};

/**
 * What the letter is as a submission to the API, to be validated by its schema: nothing is mended
 * here, what is missing is left out.
 */
export function submissionOf(
  letter: Letter,
  { receiver, place }: Pick<Addressees, 'receiver' | 'place'>,
  questions: readonly Question[],
  language: Language,
): unknown {
  const answers = questions.flatMap(({ id, type }) => {
    const values = (letter.answers.get(id) ?? []).filter((value) => value.trim() !== '');
    if (values.length === 0) return [];
    if (type === 'multiple') return [[id, values]];
    const [first = '', ...more] = values;
    return [[id, more.length > 0 ? values : type === 'date' ? dayOf(first) : first]];
  });
  const contact = {
    ...given('name', letter.name),
    ...given('phone', letter.phone),
    ...given('email', letter.email),
  };
  const related = letter.relatedNumber.trim();
  return {
    ...columnOf(letter, receiver),
    ...given('kind', letter.kind),
    ...given('mailboxId', letter.mailbox === unknownMailbox ? '' : letter.mailbox),
    title: letter.title,
    body: letter.body,
    ...given('categoryId', letter.categoryId),
    ...(answers.length > 0 && { answers: Object.fromEntries(answers) }),
    place: {
      ...(place && { divisionCode: place.divisionCode }),
      ...given('address', letter.address),
    },
    ...given('occurredOn', dayOf(letter.occurredOn)),
    ...(!letter.anonymous && { contact }),
    anonymous: letter.anonymous,
    ...given('publication', letter.publication),
    ...(related !== '' && { relatedNumber: parseReferenceNumber(related) ?? related }),
    ...given('expectedOutcome', letter.expectedOutcome),
    language,
    ...given('noticeVersion', letter.noticeVersion),
  };
}

/** The column that the page has fixed, else the one for kind and category. */
function columnOf(letter: Letter, { columns, categories }: Addressees['receiver']) {
  const kind = kinds.find((each) => each === letter.kind);
  const fixed = columns.find(({ id }) => id === letter.column);
  const column =
    fixed ?? (kind && columnFor(columns, categories, kind, letter.categoryId || undefined));
  return column && { column: column.id };
}
