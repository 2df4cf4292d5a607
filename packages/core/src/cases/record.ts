import type { AppealFacts, Command, LocalizedText } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Transaction } from '../database/database.js';
import { insertRow } from '../database/insert-row.js';
import type { AppealRow } from '../database/schema.js';
import { publishableText } from '../publication/published-letter.js';
import { publicNameOf } from './author.js';
import type { Case } from './case.js';
import { keepEffects } from './effects.js';
import { keepTexts } from './keep-texts.js';
import { namesOf, projectionOf } from './projection.js';
import type { Step } from './step.js';

/** What the public may find of an appeal. */
export interface PublishedLetter {
  readonly title: string;
  readonly body: string;
}

/** A case after its steps were written down. */
export interface Recorded {
  readonly case: Case;
  /** What the search index must hold now, null for nothing; undefined: what it holds is right. */
  readonly searchable: PublishedLetter | null | undefined;
}

type PublicColumns = Pick<
  AppealRow,
  'redactedTitle' | 'redactedBody' | 'publicTitle' | 'publicBody' | 'publishedAt'
>;

function publicColumns(
  row: Selectable<AppealRow>,
  facts: AppealFacts,
  command: Command,
  at: string,
): PublicColumns {
  const rewritten = command.action === 'redact' && command.part === undefined;
  const redacted = {
    redactedTitle: (rewritten && command.title) || row.redactedTitle,
    redactedBody: (rewritten && command.body) || row.redactedBody,
  };
  if (facts.publication !== 'published') {
    return { ...redacted, publicTitle: null, publicBody: null, publishedAt: null };
  }
  if (row.publicTitle !== null && !rewritten) {
    const { publicTitle, publicBody, publishedAt } = row;
    return { ...redacted, publicTitle, publicBody, publishedAt };
  }
  const { title, body } = publishableText({ ...row, ...redacted });
  return { ...redacted, publicTitle: title, publicBody: body, publishedAt: row.publishedAt ?? at };
}

const published = ({
  publicTitle,
  publicBody,
}: Pick<AppealRow, 'publicTitle' | 'publicBody'>): PublishedLetter | null =>
  publicTitle === null || publicBody === null ? null : { title: publicTitle, body: publicBody };

async function appendEvent(
  trx: Transaction,
  appealId: number,
  { author, command, event, changes, at, imported }: Step,
  byName: LocalizedText | null,
): Promise<void> {
  const { action, sequence, note, shownTo, noteTo } = event;
  await insertRow(trx, 'events', {
    appealId,
    sequence,
    action,
    at,
    role: author.actor.role,
    byName: byName && JSON.stringify(byName),
    memberId: 'memberId' in author ? author.memberId : null,
    note,
    shownTo,
    noteTo,
    command: JSON.stringify(imported ? { action, imported: imported.from } : command),
    changes: JSON.stringify(changes),
  });
}

/**
 * Writes down what was decided: the events, what they leave behind, and the columns that lists and
 * queues read. The search index is the caller's to bring along, at once or for many together.
 *
 * @param now when it is written down
 */
export async function record(
  trx: Transaction,
  { row: before, facts: begun, site, tree }: Case,
  steps: readonly Step[],
  now: Date,
): Promise<Recorded> {
  const names = namesOf(tree);
  let row = before;
  let facts = begun;
  let textsChanged = false;
  for (const step of steps) {
    const after: AppealFacts = { ...facts, ...step.changes };
    const byName = step.imported?.byName ?? publicNameOf(step.author, after, names);
    await appendEvent(trx, row.id, step, byName);
    await keepEffects(trx, { appealId: row.id, before: facts, after, step, byName });
    const { command, at } = step;
    if (await keepTexts(trx, row.id, { before: facts, after, command })) textsChanged = true;
    row = {
      ...row,
      ...publicColumns(row, after, command, at),
      firstRepliedAt: row.firstRepliedAt ?? after.repliedAt,
    };
    facts = after;
  }
  const { redactedTitle, redactedBody, publicTitle, publicBody, publishedAt, firstRepliedAt } = row;
  const changed = {
    ...projectionOf(facts, site.deadlines, names),
    ...{ redactedTitle, redactedBody, publicTitle, publicBody, publishedAt, firstRepliedAt },
    revision: facts.sequence,
    updatedAt: now.toISOString(),
  };
  await trx.updateTable('appeals').set(changed).where('id', '=', row.id).execute();
  const same = JSON.stringify(published(row)) === JSON.stringify(published(before));
  return {
    case: { row: { ...row, ...changed }, facts, site, tree },
    searchable: same && !textsChanged ? undefined : published(row),
  };
}
