import type { Database } from '@through-train/core/database/database.js';
import { type ResolvedSite, SiteDirectory } from '@through-train/core/sites/directory.js';
import { changeOrigin, originsOf } from '@through-train/core/sites/origins.js';
import { webOrigin } from '@through-train/core/sites/web-origin.js';
import { Command } from 'commander';
import { withDatabase } from './database.js';
import { CommandFailure } from './failure.js';
import { siteOrFail } from './site-choice.js';
import { ofDatabase, teach } from './teaching.js';

/** `through-train site origin`: whose pages may use a site. A running server obeys at once. */
export function siteOriginCommand(): Command {
  const add = changing('add', 'let the pages of an origin use a site and those below it').action(
    async (id: string, address: string) => {
      const origin = originOrFail(address);
      await onSite(id, async (db, site) => {
        const above = await registration(db, site, origin);
        if (above !== undefined && above !== id) {
          say(`${origin} is registered for ${above} already, which covers ${named(site)}.`);
          return;
        }
        const changed = await db
          .transaction()
          .execute((trx) => changeOrigin(trx, id, { add: origin }));
        const done = changed ? 'may now use' : 'could use already';
        say(`Pages of ${origin} ${done} ${named(site)}. Reload the page.`);
      });
    },
  );
  const remove = changing('remove', 'take that away again').action(
    async (id: string, address: string) => {
      const origin = originOrFail(address);
      await onSite(id, async (db, site) => {
        const changed = await db
          .transaction()
          .execute((trx) => changeOrigin(trx, id, { remove: origin }));
        if (!changed) throw new CommandFailure(await notThere(db, site, origin));
        const above = await registration(db, site, origin);
        const but = above ? `, but may still use it through ${above}` : '';
        say(`${origin} is no longer registered for ${named(site)}${but}.`);
      });
    },
  );
  const list = new Command('list')
    .description('list the origins of a site and of those above it')
    .argument('<site>', 'id of the site')
    .action(async (id: string) => {
      await onSite(id, async (db, site) => {
        const rows = await originsOf(db, pathOf(site));
        if (rows.length === 0) say(`No origin is registered for ${named(site)} or above it.`);
        for (const { origin, siteId } of rows) say(`${origin}\t${siteId}`);
      });
    });
  return new Command('origin')
    .description('say whose pages may use a site')
    .addCommand(taught(add, 'add linxiang https://www.linxiang.gov.cn'))
    .addCommand(taught(remove, 'remove linxiang https://www.linxiang.gov.cn'))
    .addCommand(taught(list, 'list linxiang'));
}

const taught = (command: Command, words: string): Command =>
  teach(command, { examples: [`through-train site origin ${words}`], reads: ofDatabase });

const changing = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<site>', 'id of the site')
    .argument(
      '<origin>',
      'such as https://www.linxiang.gov.cn, or the address of one of its pages',
    );

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const named = ({ summary }: ResolvedSite): string => `${summary.name['zh-CN']} (${summary.id})`;

const pathOf = (site: ResolvedSite): string[] => site.path.map(({ id }) => id);

async function onSite(
  id: string,
  act: (db: Database, site: ResolvedSite) => Promise<void>,
): Promise<void> {
  await withDatabase(async (db) => {
    await act(db, siteOrFail(await new SiteDirectory().current(db), id));
  });
}

function originOrFail(address: string): string {
  const origin = webOrigin(address);
  if (origin !== undefined) return origin;
  const why = /^(file:|null$)/i.test(address)
    ? 'A file has no origin that could be registered: serve the page by a web server'
    : `“${address}” is no web address`;
  throw new CommandFailure(`${why}. An origin looks like https://www.linxiang.gov.cn.`);
}

/** The site that an origin is registered for, nearest first: the site itself or one above it. */
async function registration(
  db: Database,
  site: ResolvedSite,
  origin: string,
): Promise<string | undefined> {
  const rows = await originsOf(db, pathOf(site));
  const found = rows.filter((row) => row.origin === origin).map(({ siteId }) => siteId);
  return pathOf(site).findLast((id) => found.includes(id));
}

async function notThere(db: Database, site: ResolvedSite, origin: string): Promise<string> {
  const above = await registration(db, site, origin);
  if (above !== undefined) {
    return `${origin} is registered for ${above}, not for ${named(site)}. Remove it there.`;
  }
  return `${origin} is not registered for ${named(site)}. List what is: through-train site origin list ${site.summary.id}`;
}
