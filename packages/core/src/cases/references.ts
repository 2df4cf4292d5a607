import { type AppealFacts, type Command, refusalToMerge } from '@through-train/contract';
import type { Transaction } from '../database/database.js';
import { invalidField } from '../refused.js';
import type { SiteDirectory, SiteTree } from '../sites/directory.js';
import { type Case, findToChange } from './case.js';

/** Units of the appeal's own site, of those above it and of those below it can work together. */
export function mayWorkOn(tree: SiteTree, unitId: string, siteId: string): boolean {
  const unit = tree.units.get(unitId);
  if (!unit) return false;
  const upwards = (id: string) => tree.site(id)?.path.map((site) => site.id) ?? [];
  return upwards(siteId).includes(unit.site) || upwards(unit.site).includes(siteId);
}

function checkUnits({ tree, facts }: Case, path: string, ids: readonly string[]): void {
  for (const id of ids) {
    if (!mayWorkOn(tree, id, facts.site)) {
      throw invalidField(path, 'must be a unit of the site of the appeal, or above or below it');
    }
  }
}

function checkAccused(tree: SiteTree, accused: AppealFacts['accused'] | undefined): void {
  if (accused?.unitIds.some((id) => !tree.units.has(id))) {
    throw invalidField('/accused/unitIds', 'must be units');
  }
  if (accused?.mailboxIds.some((id) => !tree.mailboxes.has(id))) {
    throw invalidField('/accused/mailboxIds', 'must be mailboxes');
  }
}

/** Whether whoever gives a command may open another case that it names. */
export type MayOpen = (named: Case) => boolean;

async function checkLeading(
  trx: Transaction,
  sites: SiteDirectory,
  { facts }: Case,
  into: string,
  mayOpen: MayOpen,
): Promise<void> {
  const leading = await findToChange(trx, sites, into);
  // One that they may not open is like one that is not there: nobody probes numbers by merging.
  if (!leading || !mayOpen(leading)) {
    throw invalidField('/into', 'must be the number of an appeal that you can open');
  }
  const refusal = refusalToMerge(facts, leading.facts);
  if (refusal) throw invalidField('/into', refusal.message);
}

/** Refuses a command that names a unit, mailbox or appeal which is not there. */
export async function checkReferences(
  trx: Transaction,
  sites: SiteDirectory,
  found: Case,
  command: Command,
  mayOpen: MayOpen,
): Promise<void> {
  switch (command.action) {
    case 'assign':
      checkUnits(found, '/unitId', [command.unitId]);
      checkUnits(found, '/coUnitIds', command.coUnitIds ?? []);
      return;
    case 'accept':
    case 'name-accused':
      checkAccused(found.tree, command.accused);
      return;
    case 'merge':
      await checkLeading(trx, sites, found, command.into, mayOpen);
      return;
    default:
      return;
  }
}
