import type { FieldError } from '@through-train/contract';
import type { Mistake } from '../../../controls/error-summary.js';
import type { Words } from '../../../language/words.js';
import type { AfterTerms } from './terms.js';

const fields: Readonly<Record<string, string>> = {
  mailboxId: 'mailbox',
  place: 'division',
  divisionCode: 'division',
  contact: 'phone',
};

/** The control that a JSON Pointer into the submission is about. */
function controlOf(path: string): string {
  const [, first = '', second] = path.split('/');
  if (first === 'answers' && second) return `question-${second}`;
  const name = second ?? first;
  return fields[name] ?? name;
}

/**
 * What the server found wrong, at the fields of the form. Its messages are written for developers,
 * so the citizen reads that the field was refused, with the label that stands at it.
 */
export function serverMistakes(
  words: Words<AfterTerms>,
  errors: readonly FieldError[],
  root: ShadowRoot,
): Mistake[] {
  return errors.map(({ path, code, message }) => {
    const control = root.getElementById(controlOf(path));
    const label = control?.closest('.field')?.querySelector('.label')?.textContent?.trim();
    return {
      field: control ? control.id : 'kind',
      message: label
        ? code === 'too-late'
          ? words.term('checkDateLate')
          : words.term('checkRefused', label)
        : `${words.term('checkOther')} ${path} ${message}`,
    };
  });
}
