import { mayWorkOn } from '@through-train/core/cases/references.js';
import type { Transaction } from '@through-train/core/database/database.js';
import { SiteDirectory, type SiteTree } from '@through-train/core/sites/directory.js';
import { Command } from 'commander';
import * as z from 'zod/mini';
import { nearestIds } from '../sites/nearest.js';
import { addMember, disableMember, normalizeUsername, usernamePattern } from '../staff/members.js';
import { Membership } from '../staff/membership.js';
import { generatePassword, hashPassword } from '../staff/password.js';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';
import { failWith, readJsonItems, repeatedIn } from './json-source.js';
import { officialsSample } from './samples.js';
import { ofDatabase, teach } from './teaching.js';

const Official = z.strictObject({
  username: z
    .string()
    .check(z.regex(usernamePattern, 'must have 2 to 64 of a-z, 0-9, dot, _ and -')),
  name: z
    .string()
    .check(z.trim(), z.regex(/^\P{Cc}{1,30}$/u, 'must have 1 to 30 characters on one line')),
  memberships: z.array(Membership).check(z.minLength(1, 'must name a role')),
});
type Official = z.output<typeof Official>;

/** `through-train staff`: accounts of officials. */
export function staffCommand(): Command {
  const add = new Command('add')
    .description('add one official or an array of them; each gets a password, printed once')
    .argument('<file>', 'JSON file, or - for standard input')
    .action(addOfficials);
  const disable = new Command('disable')
    .description('disable an account and end its sessions at once')
    .argument('<username>')
    .action(async (username: string) => {
      await withDatabase(async (db) => {
        const known = await db.transaction().execute((trx) => disableMember(trx, username));
        if (!known) throw new CommandFailure(`Nobody has the user name “${username}”.`);
        process.stdout.write(`“${normalizeUsername(username)}” can no longer sign in.\n`);
      });
    });
  return new Command('staff')
    .description('accounts of officials')
    .addCommand(
      teach(add, {
        examples: ['through-train staff add officials.json'],
        reads: ofDatabase,
        inputs: [
          {
            is: 'The file holds officials such as these, or a single one',
            sample: officialsSample,
          },
        ],
      }),
    )
    .addCommand(
      teach(disable, { examples: ['through-train staff disable chen.hui'], reads: ofDatabase }),
    );
}

async function addOfficials(file: string): Promise<void> {
  const officials = await readJsonItems(file, Official, 'official');
  const repeated = repeatedIn(
    officials.map(({ username }) => username),
    'username',
  );
  if (repeated.length > 0) failWith(repeated);
  await withDatabase(async (db) => {
    const tree = await new SiteDirectory().current(db);
    const problems = officials.flatMap((official, at) => problemsOf(tree, official, at));
    if (problems.length > 0) failWith(problems);
    const accounts: Account[] = [];
    for (const official of officials) {
      const password = generatePassword();
      accounts.push({ official, password, passwordHash: await hashPassword(password) });
    }
    await db.transaction().execute((trx) => addAll(trx, accounts));
    process.stdout.write('Added, with passwords that are shown this once:\n');
    for (const { official, password } of accounts) {
      process.stdout.write(`  ${official.username}  ${password}  ${official.name}\n`);
    }
  });
}

interface Account {
  readonly official: Official;
  readonly password: string;
  readonly passwordHash: string;
}

async function addAll(trx: Transaction, accounts: readonly Account[]): Promise<void> {
  const createdAt = new Date().toISOString();
  const taken: string[] = [];
  for (const { official, passwordHash } of accounts) {
    const added = await addMember(trx, { ...official, passwordHash, createdAt });
    if (added === undefined) taken.push(`the user name “${official.username}” is taken`);
  }
  if (taken.length > 0) failWith(taken);
}

/** What a role names that is not there, or that its site has nothing to do with. */
function problemsOf(tree: SiteTree, { memberships }: Official, at: number): string[] {
  return memberships.flatMap(({ role, site, unitIds, mailboxIds }, index) => {
    const path = `/${at}/memberships/${index}`;
    if (!tree.site(site)) {
      const nearest = nearestIds(site, tree.summaries).join(', ');
      const hint = nearest ? `the nearest are ${nearest}` : 'none has an id like it';
      return [`${path}/site there is no site “${site}”; ${hint}`];
    }
    const covers = (id: string) => tree.site(id)?.path.some((each) => each.id === site) === true;
    return [
      ...(role === 'unit' && unitIds.length === 0
        ? [`${path}/unitIds must name a unit for the role unit`]
        : []),
      ...(role === 'leader' && mailboxIds.length === 0
        ? [`${path}/mailboxIds must name a mailbox for the role leader`]
        : []),
      ...unitIds
        .filter((id) => !mayWorkOn(tree, id, site))
        .map((id) => `${path}/unitIds “${id}” is no unit of ${site}, or above or below it`),
      ...mailboxIds
        .filter((id) => !covers(tree.mailboxes.get(id)?.site ?? ''))
        .map((id) => `${path}/mailboxIds “${id}” is no mailbox of ${site} or below it`),
    ];
  });
}
