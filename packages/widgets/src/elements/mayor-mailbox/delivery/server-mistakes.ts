import type { FieldError } from '@through-train/contract';
import { fieldAt } from '@through-train/contract/letter';
import type { DeliveryTerms } from '@through-train/words/letter/delivery-terms.js';
import type { Mistake } from '../../../controls/error-summary.js';
import type { Words } from '../../../language/words.js';

/**
 * What the server found wrong, at the fields of the form. Its messages are written for developers,
 * so the citizen reads that the field was refused, with the label that stands at it.
 */
export function serverMistakes(
  words: Words<DeliveryTerms>,
  errors: readonly FieldError[],
  root: ShadowRoot,
): Mistake[] {
  return errors.map(({ path, code, message }) => {
    const control = root.getElementById(fieldAt(path));
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
