import { SiteDirectory, type SiteTree } from '@through-train/core/sites/directory.js';
import { Command } from 'commander';
import { addMember, normalizeUsername, usernamePattern } from '../staff/members.js';
import { generatePassword, hashPassword, passwordProblem } from '../staff/password.js';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';
import { passwordFromInput, passwordFromPrompt } from './password-entry.js';
import { siteOrFail } from './site-choice.js';
import { ofDatabase, teach } from './teaching.js';

interface Options {
  readonly username: string;
  readonly name: string;
  readonly site?: string;
  readonly passwordStdin?: true;
  readonly generatePassword?: true;
}

/** `through-train create-admin`: adds the first administrator, or another one. */
export function createAdminCommand(): Command {
  const command = new Command('create-admin')
    .description('add an administrator; the password is asked for and never an argument')
    .requiredOption('--username <name>', 'to sign in with: 2 to 64 of a-z, 0-9, dot, _ and -')
    .requiredOption('--name <name>', 'what colleagues see, for example 王敏')
    .option('--site <id>', 'for this site and all below it (default: the site at the top)')
    .option('--password-stdin', 'read the password from the first line of standard input')
    .option('--generate-password', 'make up a password and print it once')
    .action(async (options: Options) => {
      const username = checkedUsername(options.username);
      const name = checkedName(options.name);
      if (options.passwordStdin && options.generatePassword) {
        throw new CommandFailure('Give either --password-stdin or --generate-password, not both.');
      }
      await withDatabase(async (db) => {
        const tree = await new SiteDirectory().current(db);
        const site = options.site === undefined ? topSite(tree) : siteOrFail(tree, options.site);
        const password = await readPassword(options);
        const problem = passwordProblem(password, username);
        if (problem) throw new CommandFailure(`${problem} Nothing was changed.`);
        const passwordHash = await hashPassword(password);
        const administrator = {
          role: 'administrator' as const,
          site: site.summary.id,
          unitIds: [],
          mailboxIds: [],
          head: false,
        };
        const createdAt = new Date().toISOString();
        const added = await db.transaction().execute((trx) =>
          addMember(trx, {
            username,
            name,
            passwordHash,
            memberships: [administrator],
            createdAt,
          }),
        );
        if (added === undefined) {
          throw new CommandFailure(`The user name “${username}” is taken. Nothing was changed.`);
        }
        process.stdout.write(
          `${name} can sign in as “${username}” and administers ${site.summary.name['zh-CN']} (${site.summary.id}) and all below it.\n`,
        );
        if (options.generatePassword) {
          process.stdout.write(`Password, shown this once: ${password}\n`);
        }
      });
    });
  return teach(command, {
    examples: [
      'through-train create-admin --username wang.min --name 王敏',
      'through-train create-admin --username wang.min --name 王敏 --site linxiang --password-stdin < password.txt',
      'through-train create-admin --username li.na --name 李娜 --generate-password',
    ],
    reads: ofDatabase,
  });
}

function checkedUsername(text: string): string {
  const username = normalizeUsername(text);
  if (usernamePattern.test(username)) return username;
  throw new CommandFailure(
    '--username must have 2 to 64 characters of a-z, 0-9, dot, _ and -, beginning with a letter or digit.',
  );
}

function checkedName(text: string): string {
  const name = text.trim();
  const length = [...name].length;
  if (length >= 1 && length <= 30 && !/\p{Cc}/u.test(name)) return name;
  throw new CommandFailure('--name must have 1 to 30 characters on one line.');
}

function topSite(tree: SiteTree): ReturnType<typeof siteOrFail> {
  const tops = tree.summaries.filter((summary) => summary.parent === null);
  const [top] = tops;
  if (tops.length > 1) {
    const ids = tops.map(({ id }) => id).join(', ');
    throw new CommandFailure(`There are several sites at the top (${ids}); choose one by --site.`);
  }
  return siteOrFail(tree, top?.id ?? '');
}

async function readPassword(options: Options): Promise<string> {
  if (options.generatePassword) return generatePassword();
  if (options.passwordStdin) return await passwordFromInput(process.stdin);
  return await passwordFromPrompt();
}
