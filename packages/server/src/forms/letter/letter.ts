import { cleanText, normalizeEmail, normalizePhone } from '@through-train/contract';
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
type TextName = (typeof texts)[number];

/** What a citizen has filled in so far, cleaned as the API does. Empty texts were not given. */
export interface Letter extends Readonly<Record<TextName, string>> {
  readonly anonymous: boolean;
  /** By question id. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
}

/** The value of `mailbox` for “I don't know who is responsible”. */
export const unknownMailbox = 'unknown';

const question = /^question-([a-z0-9-]{1,64})$/;
/** What the form carries beside the letter. */
const beside = ['_charset_', 'lang', 'key', 'step'];

/**
 * The letter in the fields of a form.
 *
 * @throws FormRefusal for a field that no form of this server has, and for one that came twice
 */
export function letterOf(fields: Fields): Letter {
  const answers = new Map<string, readonly string[]>();
  for (const [name, values] of fields) {
    const id = question.exec(name)?.[1];
    if (id !== undefined) {
      answers.set(id, values);
      continue;
    }
    const known =
      name === 'anonymous' || beside.includes(name) || texts.some((each) => each === name);
    if (!known || values.length > 1) {
      throw new FormRefusal(400, 'formRefusedFields', name.slice(0, 60));
    }
  }
  const of = (name: string): string => fields.get(name)?.[0] ?? '';
  return {
    ...(Object.fromEntries(texts.map((name) => [name, cleaned(name, of(name))])) as Record<
      TextName,
      string
    >),
    anonymous: of('anonymous') !== '',
    answers,
  };
}

const severalLines: readonly TextName[] = ['body', 'expectedOutcome'];

function cleaned(name: TextName, text: string): string {
  if (name === 'phone') return normalizePhone(text);
  if (name === 'email') return normalizeEmail(text);
  return cleanText(text.replaceAll('\0', ''), !severalLines.includes(name));
}

/** A letter nobody has written yet. */
export const emptyLetter: Letter = letterOf(new Map());

/** The letter as the fields of a form, without what is empty. */
export function fieldsOf(letter: Letter): (readonly [name: string, value: string])[] {
  return [
    ...texts.map((name) => [name, letter[name]] as const),
    ['anonymous', letter.anonymous ? 'on' : ''] as const,
    ...[...letter.answers].flatMap(([id, values]) =>
      values.map((value) => [`question-${id}`, value] as const),
    ),
  ].filter(([, value]) => value !== '');
}
