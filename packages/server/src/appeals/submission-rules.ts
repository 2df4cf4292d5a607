import { categoryPath, chinaDay, type FieldError, type Submission } from '@through-train/contract';
import type { ResolvedSite, SiteTree } from '../sites/directory.js';
import { answerErrors, questionsOf } from './answer-rules.js';

/** The mailboxes that a form of this site may address: its own and those above it. */
function isOffered(tree: SiteTree, site: ResolvedSite, mailboxId: string): boolean {
  return site.path.some(({ id }) =>
    tree.site(id)?.mailboxes.some((mailbox) => mailbox.id === mailboxId),
  );
}

/** Whether a division lies in the site's tree or above it. */
function isWithin(tree: SiteTree, site: ResolvedSite, divisionCode: string): boolean {
  const own = site.summary.id;
  return tree.summaries.some(
    (each) =>
      each.divisionCode === divisionCode &&
      (site.path.some(({ id }) => id === each.id) ||
        (tree.site(each.id)?.path.some(({ id }) => id === own) ?? false)),
  );
}

function categoryErrors(site: ResolvedSite, submission: Submission): FieldError[] {
  const { categoryId, answers = {} } = submission;
  if (categoryId === undefined) return answerErrors([], answers);
  if (categoryPath(site.categories, categoryId).length === 0) {
    return [{ path: '/categoryId', code: 'unknown', message: 'must be a category of this site' }];
  }
  return answerErrors(questionsOf(site.categories, categoryId), answers);
}

/** What is wrong with a submission in the eyes of its site, each with what is allowed. */
export function submissionErrors(
  tree: SiteTree,
  site: ResolvedSite,
  submission: Submission,
  now: Date,
): FieldError[] {
  const { column, mailboxId, place, anonymous, occurredOn, noticeVersion } = submission;
  const errors: FieldError[] = categoryErrors(site, submission);
  const refuse = (path: string, code: string, message: string) =>
    errors.push({ path, code, message });

  if (!site.columns.some(({ id }) => id === column)) {
    refuse('/column', 'unknown', `must be one of ${site.columns.map(({ id }) => id).join(', ')}`);
  }
  if (mailboxId !== undefined && !isOffered(tree, site, mailboxId)) {
    refuse('/mailboxId', 'unknown', 'must be a mailbox of this site or of one above it');
  }
  if (!isWithin(tree, site, place.divisionCode)) {
    const message = 'must be the division of this site, or one above or below it';
    refuse('/place/divisionCode', 'unknown', message);
  }
  if (anonymous && !site.anonymousAllowed) {
    refuse('/anonymous', 'not-allowed', 'must be false: this site takes no anonymous appeals');
  }
  if (occurredOn !== undefined && occurredOn > chinaDay(now)) {
    refuse('/occurredOn', 'too-late', 'must not lie in the future');
  }
  if (noticeVersion !== site.privacyNotice.version) {
    const message = `must be ${site.privacyNotice.version}: show the present privacy notice first`;
    refuse('/noticeVersion', 'outdated', message);
  }
  return errors;
}
