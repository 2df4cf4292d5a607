import { type AppealFacts, type Command, refusalToMerge } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Transaction } from '../database/database.js';
import type { AppealRow } from '../database/schema.js';
import { invalidField } from '../refused.js';
import type { SiteTree } from '../sites/directory.js';

type Row = Pick<Selectable<AppealRow>, 'siteId' | 'number' | 'facts'>;

/** Units of the appeal's own site, of those above it and of those below it can work together. */
export function mayWorkOn(tree: SiteTree, unitId: string, siteId: string): boolean {
  const unit = tree.units.get(unitId);
  if (!unit) return false;
  const upwards = (id: string) => tree.site(id)?.path.map((site) => site.id) ?? [];
  return upwards(siteId).includes(unit.site) || upwards(unit.site).includes(siteId);
}

function checkUnits(tree: SiteTree, row: Row, path: string, ids: readonly string[]): void {
  for (const id of ids) {
    if (!mayWorkOn(tree, id, row.siteId)) {
      throw invalidField(path, 'must be a unit of the site of the appeal, or above or below it');
    }
  }
}

async function checkLeadingAppeal(trx: Transaction, row: Row, into: string): Promise<void> {
  const leading = await trx
    .selectFrom('appeals')
    .select('facts')
    .where('number', '=', into)
    .executeTakeFirst();
  if (!leading) throw invalidField('/into', 'must be the number of an appeal that is handled');
  const refusal = refusalToMerge(JSON.parse(row.facts), JSON.parse(leading.facts));
  if (refusal) throw invalidField('/into', refusal.message);
}

function checkAccused(tree: SiteTree, accused: AppealFacts['accused'] | undefined): void {
  if (accused?.unitIds.some((id) => !tree.units.has(id))) {
    throw invalidField('/accused/unitIds', 'must be units');
  }
  if (accused?.mailboxIds.some((id) => !tree.mailboxes.has(id))) {
    throw invalidField('/accused/mailboxIds', 'must be mailboxes');
  }
}

/** Refuses a command that names a unit, mailbox or appeal which is not there. */
export async function checkReferences(
  trx: Transaction,
  tree: SiteTree,
  row: Row,
  command: Command,
): Promise<void> {
  switch (command.action) {
    case 'assign':
      checkUnits(tree, row, '/unitId', [command.unitId]);
      checkUnits(tree, row, '/coUnitIds', command.coUnitIds ?? []);
      return;
    case 'accept':
    case 'name-accused':
      checkAccused(tree, command.accused);
      return;
    case 'merge':
      await checkLeadingAppeal(trx, row, command.into);
      return;
    default:
      return;
  }
}
