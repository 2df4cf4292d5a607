import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addMember,
  type Database,
  type Dependencies,
  generatePassword,
  hashPassword,
  saveSite,
  type Transaction,
} from '@through-train/server';
import { demonstrationAppeals } from './appeals.js';
import { seedAppeals } from './seed-appeals.js';
import { demonstrationSites } from './sites.js';
import { demonstrationStaff } from './staff.js';
import { traditionalNames } from './traditional-names.js';

/** Pages of one's own machine on which the elements are tried out: the examples, Storybook, Vite. */
const localOrigins = [8787, 8790, 8791, 6006, 5173, 5174, 4173, 4174].flatMap((port) => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
]);

async function isEmpty(db: Database): Promise<boolean> {
  return (await db.selectFrom('sites').select('id').limit(1).executeTakeFirst()) === undefined;
}

async function seedSites(trx: Transaction): Promise<void> {
  const inTraditional = await traditionalNames();
  for (const site of demonstrationSites().map(inTraditional)) {
    // What the province registers holds for every site below it.
    await saveSite(trx, site.parent === null ? { ...site, origins: localOrigins } : site);
  }
}

/** Where it stands how the officials of the demonstration sign in. */
export const passwordFile = (dataDir: string): string => join(dataDir, 'demonstration-staff.txt');

/** Writes down how the officials sign in, readable by the owner of the data alone. */
function writePasswordFile(dataDir: string, password: string): string {
  const file = passwordFile(dataDir);
  const lines = demonstrationStaff().map(({ username, name }) =>
    [username, password, name].join('\t'),
  );
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}

/**
 * Fills an empty database with the demonstration province, all of it or nothing; leaves any other
 * database as it is. The officials share one password, made up anew for each database, so that who
 * tries the desk out can change roles without looking it up.
 *
 * @returns the file with user names and password; undefined when there was nothing to fill
 */
export async function seedDemonstration(
  dependencies: Pick<Dependencies, 'db' | 'sites' | 'keys' | 'config' | 'now'>,
): Promise<string | undefined> {
  const { db, config, now } = dependencies;
  if (!(await isEmpty(db))) return undefined;
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  const createdAt = now().toISOString();
  return await db.transaction().execute(async (trx) => {
    if (!(await isEmpty(trx))) return undefined;
    await seedSites(trx);
    for (const member of demonstrationStaff()) {
      await addMember(trx, { ...member, passwordHash, createdAt });
    }
    await seedAppeals(trx, dependencies, demonstrationAppeals({ now: now() }));
    return writePasswordFile(config.dataDir, password);
  });
}
