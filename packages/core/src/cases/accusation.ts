import type { AppealFacts, Command } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import type { Author } from './author.js';

type Accused = AppealFacts['accused'];

const missing = (wanted: Accused, known: Accused) => ({
  unitIds: wanted.unitIds.filter((id) => !known.unitIds.includes(id)),
  mailboxIds: wanted.mailboxIds.filter((id) => !known.mailboxIds.includes(id)),
});

/** A command of the system on another case, which follows from one. */
export interface Following {
  readonly number: string;
  readonly author: Author;
  readonly command: Command;
}

/** The appeals that a command has left accusing fewer than the one they are merged into. */
async function leftBehind(
  trx: Transaction,
  before: AppealFacts,
  after: AppealFacts,
): Promise<{ leading: AppealFacts; merged: AppealFacts }[]> {
  if (after.mergedInto !== before.mergedInto && after.mergedInto !== null) {
    const { facts } = await trx
      .selectFrom('appeals')
      .select('facts')
      .where('number', '=', after.mergedInto)
      .executeTakeFirstOrThrow();
    return [{ leading: JSON.parse(facts), merged: after }];
  }
  if (after.accused === before.accused) return [];
  const rows = await trx
    .selectFrom('appeals')
    .select('facts')
    .where('mergedInto', '=', after.number)
    .execute();
  return rows.map(({ facts }) => ({ leading: after, merged: JSON.parse(facts) }));
}

/**
 * What follows from a command for appeals that are merged: they accuse whom the leading one accuses.
 * Who is found out to be accused would otherwise go on reading what was sent about the same matter.
 */
export async function accusationsThatFollow(
  trx: Transaction,
  before: AppealFacts,
  after: AppealFacts,
): Promise<Following[]> {
  return (await leftBehind(trx, before, after)).flatMap(
    ({ leading, merged: { number, accused } }) => {
      const more = missing(leading.accused, accused);
      return more.unitIds.length + more.mailboxIds.length === 0
        ? []
        : [
            {
              number,
              author: { actor: { role: 'system' } },
              command: { action: 'name-accused', accused: more },
            },
          ];
    },
  );
}
