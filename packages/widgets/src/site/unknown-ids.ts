import type { Site } from '@through-train/contract';
import { tidy } from '@through-train/embed/attributes.js';
import { nearestWord } from '@through-train/embed/doctor/nearest-word.js';
import { refuse } from './attributes.js';

/** What an element says by id; what it does not have is nothing to look for. */
interface Named extends Element {
  readonly mailbox?: string;
  readonly column?: string;
}

/** Tells whoever builds the page of a column that the site does not have. */
export const tellUnknownColumn = (element: Named, { columns }: Site): void =>
  tell(element, 'column', columns);

/** Tells whoever builds the page of a mailbox or a column that the site does not have. */
export function tellUnknown(element: Named, site: Site): void {
  tell(element, 'mailbox', site.mailboxes);
  tellUnknownColumn(element, site);
}

function tell(
  element: Named,
  name: 'mailbox' | 'column',
  parts: readonly { readonly id: string }[],
): void {
  const value = tidy(element[name] ?? '');
  const ids = parts.map(({ id }) => id);
  if (!value || ids.includes(value)) return;
  const nearest = nearestWord(value, ids);
  const first = nearest ? `${nearest}, or another ` : '';
  refuse(element, name, value, `${first}one of ${ids.join(', ')}`);
}
