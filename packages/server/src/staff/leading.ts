import { type Case, findCase } from '@through-train/core/cases/case.js';
import type { Database } from '@through-train/core/database/database.js';
import type { SiteDirectory } from '@through-train/core/sites/directory.js';
import { mayOpen } from './actors.js';
import type { Member } from './members.js';

/** An appeal that another one is merged into, as one official stands to it. */
export interface Leading extends Case {
  readonly readable: boolean;
}

/** The appeal of this number, and whether the official may open it; undefined when there is none. */
export async function leadingFor(
  db: Database,
  sites: SiteDirectory,
  member: Member,
  number: string,
): Promise<Leading | undefined> {
  const found = await findCase(db, sites, number);
  return (
    found && {
      ...found,
      readable: mayOpen(found, member),
    }
  );
}
