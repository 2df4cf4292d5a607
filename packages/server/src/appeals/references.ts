import type { Command } from '@through-train/contract';
import type { Selectable } from 'kysely';
import type { Writing } from '../database/open.js';
import type { AppealRow } from '../database/schema.js';
import { invalidField } from '../http/problem.js';
import type { SiteTree } from '../sites/directory.js';

type Row = Pick<Selectable<AppealRow>, 'siteId' | 'number'>;

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

async function checkLeadingAppeal(trx: Writing, into: string): Promise<void> {
  const leading = await trx
    .selectFrom('appeals')
    .select('handling')
    .where('number', '=', into)
    .executeTakeFirst();
  if (!leading || ['merged', 'withdrawn', 'rejected'].includes(leading.handling)) {
    throw invalidField('/into', 'must be the number of an appeal that is handled');
  }
}

/** Refuses a command that names a unit, mailbox or appeal which is not there. */
export async function checkReferences(
  trx: Writing,
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
      for (const id of command.accused?.unitIds ?? []) {
        if (!tree.units.has(id)) throw invalidField('/accused/unitIds', 'must be units');
      }
      for (const id of command.accused?.mailboxIds ?? []) {
        if (!tree.mailboxes.has(id)) throw invalidField('/accused/mailboxIds', 'must be mailboxes');
      }
      return;
    case 'merge':
      await checkLeadingAppeal(trx, command.into);
      return;
    default:
      return;
  }
}
