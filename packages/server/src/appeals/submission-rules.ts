import {
  Answers,
  chinaDay,
  type FieldError,
  type FieldErrorCode,
  Submission,
} from '@through-train/contract';
import {
  anonymityMistake,
  categoryMistake,
  dayMistake,
  noticeMistake,
  questionsOf,
} from '@through-train/contract/letter';
import type { ResolvedSite, SiteTree } from '@through-train/core/sites/directory.js';
import * as z from 'zod/mini';
import { answerErrors } from './answer-rules.js';

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

/** Those parts of a letter that are right by themselves, whatever is wrong with the others. */
export type SoundParts = Partial<Submission>;

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object that are right by their schemas. */
function soundIn(value: object, schemaOf: (name: string) => z.ZodMiniType | undefined): object {
  const sound = Object.entries(value).flatMap(([name, member]) => {
    const schema = schemaOf(name);
    const result = schema && z.safeParse(schema, member);
    return result?.success ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(sound);
}

const fields = new Map<string, z.ZodMiniType>(Object.entries(Submission.shape));
const answer = Answers.def.valueType;

/** What can be asked of the site although the schema refuses the whole. */
function soundParts(letter: unknown): SoundParts {
  if (!isObject(letter)) return {};
  const sound: SoundParts = soundIn(letter, (name) => fields.get(name));
  const { answers, ...others } = sound;
  // Of what is asked nothing is known without the category.
  if ('categoryId' in letter && sound.categoryId === undefined) return others;
  if (answers || !('answers' in letter) || !isObject(letter.answers)) return sound;
  return { ...others, answers: { ...soundIn(letter.answers, () => answer) } };
}

function categoryErrors(
  site: ResolvedSite,
  { categoryId, answers = {} }: SoundParts,
): FieldError[] {
  if (categoryId === undefined) return answerErrors([], answers);
  const code = categoryMistake(site, categoryId);
  if (code) return [{ path: '/categoryId', code, message: 'must be a category of this site' }];
  return answerErrors(questionsOf(site.categories, categoryId), answers);
}

/** What is wrong with a submission in the eyes of its site, each with what is allowed. */
export function submissionErrors(
  tree: SiteTree,
  site: ResolvedSite,
  submission: SoundParts,
  now: Date,
): FieldError[] {
  const { column, mailboxId, place, anonymous, occurredOn, noticeVersion } = submission;
  const errors: FieldError[] = categoryErrors(site, submission);
  const refuse = (path: string, code: FieldErrorCode | null, message: string) => {
    if (code) errors.push({ path, code, message });
  };

  if (column !== undefined && !site.columns.some(({ id }) => id === column)) {
    refuse('/column', 'unknown', `must be one of ${site.columns.map(({ id }) => id).join(', ')}`);
  }
  if (mailboxId !== undefined && !isOffered(tree, site, mailboxId)) {
    refuse('/mailboxId', 'unknown', 'must be a mailbox of this site or of one above it');
  }
  if (place && !isWithin(tree, site, place.divisionCode)) {
    const message = 'must be the division of this site, or one above or below it';
    refuse('/place/divisionCode', 'unknown', message);
  }
  const anonymity = anonymityMistake(site, anonymous ?? false);
  refuse('/anonymous', anonymity, 'must be false: this site takes no anonymous appeals');
  const day = occurredOn === undefined ? null : dayMistake(occurredOn, chinaDay(now));
  refuse('/occurredOn', day, 'must not lie in the future');
  const { version } = site.privacyNotice;
  const notice = noticeMistake(site, noticeVersion ?? version);
  refuse('/noticeVersion', notice, `must be ${version}: show the present privacy notice first`);
  return errors;
}

/**
 * What is wrong in the eyes of its site with a letter that the schema refuses, beyond what the schema has
 * told: who sends it mends everything at once.
 */
export function furtherErrors(
  tree: SiteTree,
  site: ResolvedSite,
  letter: unknown,
  told: readonly FieldError[],
  now: Date,
): FieldError[] {
  const isTold = (path: string): boolean =>
    told.some((error) => error.path === path || path.startsWith(`${error.path}/`));
  return submissionErrors(tree, site, soundParts(letter), now).filter(({ path }) => !isTold(path));
}
