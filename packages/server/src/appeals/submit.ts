import type { Receipt, Submission } from '@through-train/contract';
import { detailsOf } from '@through-train/core/cases/details.js';
import { enterAppeal, type NewAppeal } from '@through-train/core/cases/enter.js';
import type { Transaction } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';
import { submissionErrors } from './submission-rules.js';

/** What a citizen sent, as it is entered. */
export const newAppealOf = (
  site: string,
  submission: Submission,
  submittedAt: Date,
): NewAppeal => ({
  site,
  column: submission.column,
  kind: submission.kind,
  mailboxId: submission.mailboxId ?? null,
  categoryId: submission.categoryId ?? null,
  language: submission.language,
  divisionCode: submission.place.divisionCode,
  title: submission.title,
  body: submission.body,
  details: detailsOf(submission),
  publicationWish: submission.publication,
  anonymous: submission.anonymous,
  contact: submission.contact,
  submittedAt,
});

/** Takes a citizen's appeal and returns the receipt, which alone holds the query code. */
export async function submit(
  trx: Transaction,
  { sites, keys }: Pick<Dependencies, 'sites' | 'keys'>,
  siteId: string,
  submission: Submission,
  now: Date,
): Promise<Receipt> {
  const tree = await sites.current(trx);
  const site = tree.site(siteId);
  if (!site) throw new Refused('not-found');
  const errors = submissionErrors(tree, site, submission, now);
  if (errors.length > 0) throw new Refused('invalid', { errors });
  const { case: entered, queryCode } = await enterAppeal(
    trx,
    { sites, keys },
    newAppealOf(siteId, submission, now),
  );
  const { number, submittedAt, dueAt } = entered.row;
  return { number, queryCode, state: 'submitted', submittedAt, dueAt: dueAt ?? submittedAt };
}
