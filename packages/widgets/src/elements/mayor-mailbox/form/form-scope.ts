import { characterCount, type Site } from '@through-train/contract';
import type { Letter, LetterField } from '@through-train/contract/letter';
import type { FieldFace } from '../../../controls/field.js';
import type { TextFieldOptions } from '../../../controls/text-field.js';
import type { Loading } from '../../../waiting/loading.js';
import type { CategoryScope, Pickers } from '../pickers/pickers.js';
import type { Places } from '../places.js';

/** What the sections of the form show, and how they say that something changed. */
export interface FormScope extends CategoryScope {
  /** The site the element stands on. */
  readonly home: Site;
  readonly places: Places;
  readonly pickers: Pick<Loading<Pickers>, 'state' | 'value' | 'wait'>;
  readonly mistakeAt: (field: LetterField) => string | undefined;
}

type TextName = {
  [K in keyof Letter & LetterField]: Letter[K] extends string
    ? string extends Letter[K]
      ? K
      : never
    : never;
}[keyof Letter & LetterField];

/** The face of a field: everything that is not its value. */
export const face = (
  { mistakeAt, words }: FormScope,
  id: LetterField,
  label: string,
  { hint, optional = false }: { hint?: string; optional?: boolean } = {},
): FieldFace => ({
  id,
  label,
  hint,
  error: mistakeAt(id),
  required: !optional,
  mark: optional ? words.term('optional') : undefined,
});

/** A text of the letter as a field; says how many characters are left once few are. */
export const textOf = (
  scope: FormScope,
  id: TextName,
  label: string,
  options: { hint?: string; optional?: boolean; max?: number } = {},
): TextFieldOptions => ({
  ...face(scope, id, label, options),
  max: options.max,
  value: scope.letter[id],
  onInput: (value) => {
    scope.change({ [id]: value });
    const left = (options.max ?? Infinity) - characterCount(value);
    if (left <= 20) scope.announcer.say(scope.words.term('mailLeft', left), 1500);
  },
});
