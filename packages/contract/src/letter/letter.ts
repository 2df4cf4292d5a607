import type { Kind } from '../vocabulary.js';
import type { Answer } from './answers.js';

/** What a citizen has written so far, as it stands in a form. Empty texts are not given. */
export interface Letter {
  readonly kind: Kind | '';
  /** Id of the site of the place; empty until it is chosen. */
  readonly division: string;
  /** Id of a mailbox, `unknown` when the citizen leaves it to the clerks, empty until chosen. */
  readonly mailbox: string;
  readonly title: string;
  readonly body: string;
  readonly categoryId: string;
  /** By the id of the question. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly address: string;
  readonly point: { readonly lat: number; readonly lng: number } | null;
  readonly occurredOn: string;
  readonly relatedNumber: string;
  readonly expectedOutcome: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly anonymous: boolean;
  readonly publication: 'public' | 'private' | '';
}

/** A letter nobody has written yet. */
export const emptyLetter: Letter = {
  kind: '',
  division: '',
  mailbox: '',
  title: '',
  body: '',
  categoryId: '',
  answers: {},
  address: '',
  point: null,
  occurredOn: '',
  relatedNumber: '',
  expectedOutcome: '',
  name: '',
  phone: '',
  email: '',
  anonymous: false,
  publication: '',
};

/** The value of `mailbox` for “I don't know who is responsible”. */
export const unknownMailbox = 'unknown';
