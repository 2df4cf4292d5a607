import {
  type AppealFacts,
  type Contact,
  chinaDay,
  formatReferenceNumber,
  type Kind,
  lifecycle,
  newAppeal,
} from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import { insertNumbered, insertRow } from '../database/insert-row.js';
import { keepContact } from '../privacy/contact.js';
import type { Keys } from '../privacy/keys.js';
import { hashQueryCode, newQueryCode } from '../privacy/query-code.js';
import { Refused } from '../refused.js';
import type { SiteDirectory } from '../sites/directory.js';
import type { Case } from './case.js';
import type { SubmissionDetails } from './details.js';
import { namesOf, projectionOf } from './projection.js';

/** An appeal that is to be entered, already validated. */
export interface NewAppeal {
  readonly site: string;
  readonly column: string;
  readonly kind: Kind;
  readonly mailboxId: string | null;
  readonly categoryId: string | null;
  readonly language: string;
  readonly divisionCode: string;
  readonly title: string;
  readonly body: string;
  readonly details: SubmissionDetails;
  readonly publicationWish: 'public' | 'private';
  readonly anonymous: boolean;
  /** Kept encrypted. */
  readonly contact: Contact | undefined;
  readonly submittedAt: Date;
  /** How many supported it before it came here. @default 0 */
  readonly supports?: number;
  /** How long the officials' clock has stood still before it came here, in seconds. @default 0 */
  readonly pausedSeconds?: number;
}

/** What entering an appeal brings forth. The query code is nowhere else. */
export interface EnteredAppeal {
  readonly case: Case;
  readonly queryCode: string;
}

/** The sites whose public lists show it: none yet. */
const unpublished = {
  publicProvinceId: null,
  publicPrefectureId: null,
  publicCountyId: null,
  publicSiteId: null,
} as const;

async function nextNumber(trx: Transaction, divisionCode: string, day: string): Promise<string> {
  const { last } = await trx
    .insertInto('daySequences')
    .values({ divisionCode, day, last: 1 })
    .onConflict((on) =>
      on.columns(['divisionCode', 'day']).doUpdateSet((eb) => ({
        last: eb('daySequences.last', '+', 1),
      })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return formatReferenceNumber({ divisionCode, date: day, sequence: last });
}

/**
 * Enters an appeal: number, query code, first event, contact. Whatever brings appeals (the form, an
 * import, whoever fills an empty database) goes through here.
 *
 * @throws Refused `not-found` when there is no such site
 */
export async function enterAppeal(
  trx: Transaction,
  { sites, keys }: { readonly sites: SiteDirectory; readonly keys: Keys },
  appeal: NewAppeal,
): Promise<EnteredAppeal> {
  const tree = await sites.current(trx);
  const site = tree.site(appeal.site);
  if (!site) throw new Refused('not-found');
  const at = appeal.submittedAt.toISOString();
  const number = await nextNumber(trx, site.summary.divisionCode, chinaDay(appeal.submittedAt));
  const queryCode = newQueryCode();
  const mailbox = appeal.mailboxId === null ? undefined : tree.mailboxes.get(appeal.mailboxId);
  const { details, contact, submittedAt: _, site: siteId, anonymous, ...rest } = appeal;
  const { pausedSeconds = 0, supports = 0, ...columns } = rest;
  // What of the first facts does not stand in the appeal's own columns.
  const changes = { mailboxUnitId: mailbox?.unitId ?? null, pausedSeconds };
  const facts: AppealFacts = {
    ...newAppeal({
      number,
      kind: appeal.kind,
      site: siteId,
      publicationWish: appeal.publicationWish,
      mailboxId: mailbox?.id ?? null,
      mailboxUnitId: changes.mailboxUnitId,
      submittedAt: at,
    }),
    pausedSeconds,
  };
  const inserted = {
    ...columns,
    ...projectionOf(facts, site.deadlines, namesOf(tree)),
    ...site.place,
    number,
    siteId,
    details: JSON.stringify(details),
    anonymous: anonymous ? 1 : 0,
    queryCodeHash: hashQueryCode(keys, number, queryCode),
    submittedAt: at,
    firstRepliedAt: null,
    redactedTitle: null,
    redactedBody: null,
    publicTitle: null,
    publicBody: null,
    publishedAt: null,
    supports,
    revision: 1,
    updatedAt: at,
  };
  const id = await insertNumbered(trx, 'appeals', inserted);
  const { shownTo, noteTo } = lifecycle.submit;
  await insertRow(trx, 'events', {
    appealId: id,
    sequence: 1,
    action: 'submit',
    at,
    role: 'citizen',
    byName: null,
    memberId: null,
    note: null,
    shownTo,
    noteTo,
    command: '{"action":"submit"}',
    changes: JSON.stringify(changes),
  });
  if (contact && !anonymous) await keepContact(trx, keys, { id, number }, contact);
  const row = { ...inserted, id, ...unpublished };
  return { case: { row, facts, site, tree }, queryCode };
}
