import { kinds, type Site } from '@through-train/contract';
import { type Letter, unknownMailbox } from '@through-train/contract/letter';
import type { ReactiveControllerHost } from 'lit';
import { FallbackForm } from '../../fallback/fallback-form.js';

const names = ['kind', 'mailbox', 'title', 'body', 'address', 'name', 'phone', 'email'] as const;
type Typed = Partial<Record<(typeof names)[number], string>>;

/** The page's own form in a mailbox. */
export const mailboxFallback = (host: ReactiveControllerHost & HTMLElement) =>
  new FallbackForm(host, names);

/** What was typed there as part of a letter; a choice that this form does not have is left out. */
export function typedBefore(
  { kind, mailbox, ...texts }: Typed,
  { mailboxes }: Site,
): Partial<Letter> {
  const known = kinds.find((each) => each === kind);
  const isOffered = mailbox === unknownMailbox || mailboxes.some(({ id }) => id === mailbox);
  return { ...texts, ...(known && { kind: known }), ...(mailbox && isOffered && { mailbox }) };
}
