import { kinds, publicationWishes } from '@through-train/contract';
import {
  cleanLetter,
  emptyLetter as emptyContent,
  type Letter,
} from '@through-train/contract/letter';
import type { Fields } from '../reading/fields.js';
import { FormRefusal } from '../refusal.js';

const texts = [
  'kind',
  'division',
  'mailbox',
  'title',
  'body',
  'categoryId',
  'asked',
  'address',
  'occurredOn',
  'expectedOutcome',
  'relatedNumber',
  'name',
  'phone',
  'email',
  'publication',
  'noticeVersion',
  'column',
] as const;

/** A letter as the form carries it from page to page, its texts cleaned as the API does. */
export interface FormLetter extends Letter {
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The category whose questions were shown. */
  readonly asked: string;
  /** The version of the privacy notice that was shown. */
  readonly noticeVersion: string;
  /** The column that the page has fixed. */
  readonly column: string;
}

const question = /^question-([a-z0-9-]{1,64})$/;
/** What the form carries beside the letter. */
const technicalFields = ['_charset_', 'lang', 'key', 'step'];

/**
 * The letter in the fields of a form.
 *
 * @throws FormRefusal for a field that no form of this server has, and for one that came twice
 */
export function letterOf(fields: Fields): FormLetter {
  const answers: Record<string, readonly string[]> = {};
  for (const [name, values] of fields) {
    const id = question.exec(name)?.[1];
    if (id !== undefined) {
      answers[id] = values;
      continue;
    }
    const known =
      name === 'anonymous' || technicalFields.includes(name) || texts.some((each) => each === name);
    if (!known || values.length > 1) {
      throw new FormRefusal(400, 'formRefusedFields', name.slice(0, 60));
    }
  }
  const of = (name: string): string => fields.get(name)?.[0] ?? '';
  const given = Object.fromEntries(texts.map((name) => [name, of(name).trim()]));
  const letter = {
    ...emptyContent,
    ...(given as Record<(typeof texts)[number], string>),
    kind: kinds.find((kind) => kind === given.kind) ?? '',
    publication: publicationWishes.find((wish) => wish === given.publication) ?? '',
    anonymous: of('anonymous') !== '',
    answers,
  } as const;
  return { ...letter, ...cleanLetter(letter) };
}

/** A letter nobody has written yet. */
export const emptyLetter: FormLetter = letterOf(new Map());

/** The letter as the fields of a form, without what is empty. */
export function fieldsOf(letter: FormLetter): (readonly [name: string, value: string])[] {
  return [
    ...texts.map((name) => [name, letter[name]] as const),
    ['anonymous', letter.anonymous ? 'on' : ''] as const,
    ...Object.entries(letter.answers).flatMap(([id, values]) =>
      values.map((value) => [`question-${id}`, value] as const),
    ),
  ].filter(([, value]) => value !== '');
}
