import type { Site } from '@through-train/contract';
import { nearestWord } from '../../../doctor/nearest-word.js';
import { refuse } from '../../../site/attributes.js';

interface Named extends Element {
  readonly mailbox: string;
  readonly column: string;
}

/** Tells whoever builds the page of a mailbox or a column that the site does not have. */
export function tellUnknown(element: Named, { mailboxes, columns }: Site): void {
  for (const [name, parts] of Object.entries({ mailbox: mailboxes, column: columns })) {
    const value = element[name as 'mailbox' | 'column'];
    const ids = parts.map(({ id }) => id);
    if (!value || ids.includes(value)) continue;
    const nearest = nearestWord(value, ids);
    refuse(
      element,
      name,
      value,
      `${nearest ? `${nearest}, or another ` : ''}one of ${ids.join(', ')}`,
    );
  }
}
