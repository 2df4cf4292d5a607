import type { CitizenCommand, TrackedAppeal } from '@through-train/contract';
import { findCase } from '@through-train/core/cases/case.js';
import { applyCommand } from '@through-train/core/cases/change.js';
import type { Database, Transaction } from '@through-train/core/database/database.js';
import { Refused } from '@through-train/core/refused.js';
import type { SiteDirectory } from '@through-train/core/sites/directory.js';
import { trackedAppeal } from './view.js';

/** What a citizen sees of their appeal, once number and query code were right. */
export async function viewAsCitizen(
  db: Database,
  sites: SiteDirectory,
  number: string,
  now: Date,
): Promise<TrackedAppeal> {
  const found = await findCase(db, sites, number);
  if (!found) throw new Refused('token-invalid');
  return await trackedAppeal(db, found, now);
}

/** Does what a citizen asks for, and shows the appeal as it is then. */
export async function actAsCitizen(
  db: Transaction,
  sites: SiteDirectory,
  number: string,
  command: CitizenCommand,
  now: Date,
): Promise<TrackedAppeal> {
  const author = { actor: { role: 'citizen' } } as const;
  const changed = await applyCommand(db, sites, { number, author, command, now });
  return await trackedAppeal(db, changed, now);
}
