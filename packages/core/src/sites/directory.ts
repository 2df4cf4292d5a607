import {
  type Deadlines,
  defaultDeadlines,
  type LifecycleRules,
  type SiteConfig,
  type SiteSummary,
  type Unit,
} from '@through-train/contract';
import { CompiledQuery } from 'kysely';
import type { Database } from '../database/database.js';
import type { MailboxRow, SiteRow } from '../database/schema.js';

type Setting = 'columns' | 'categories' | 'privacyNotice' | 'languages' | 'emergency';
type Settings = { [K in Setting]: NonNullable<SiteConfig[K]> };

/** A site with every setting it inherits filled in. */
export interface ResolvedSite extends Settings {
  readonly summary: SiteSummary;
  /** From the province down to the site itself. */
  readonly path: readonly SiteSummary[];
  /** The column of `appeals` that holds this site's id for everything in its tree. */
  readonly levelColumn: 'provinceId' | 'prefectureId' | 'countyId';
  readonly place: Pick<SiteRow, 'provinceId' | 'prefectureId' | 'countyId'>;
  readonly mailboxes: SiteConfig['mailboxes'];
  readonly units: readonly Unit[];
  readonly deadlines: Deadlines;
  readonly anonymousAllowed: boolean;
  /** Days after closing until how to reach the citizen is destroyed. */
  readonly contactRetentionDays: number;
  readonly rules: LifecycleRules;
}

/** A mailbox as appeals refer to it. */
export type KnownMailbox = SiteConfig['mailboxes'][number] & { readonly site: string };

const defaultContactRetentionDays = 365;

/** Everything about the tree of sites at one revision. */
export class SiteTree {
  readonly summaries: readonly SiteSummary[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly mailboxes: ReadonlyMap<string, KnownMailbox>;
  readonly #rows: ReadonlyMap<string, SiteRow>;
  readonly #configs = new Map<string, SiteConfig>();
  readonly #resolved = new Map<string, ResolvedSite>();

  constructor(rows: readonly SiteRow[], units: readonly Unit[], mailboxes: readonly MailboxRow[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.summaries = rows.map(summaryOf);
    this.units = new Map(units.map((unit) => [unit.id, unit]));
    this.mailboxes = new Map(
      mailboxes.map(({ id, siteId, name, type, post, unitId }) => [
        id,
        { id, site: siteId, name: JSON.parse(name), type, post, unitId },
      ]),
    );
  }

  site(id: string): ResolvedSite | undefined {
    const known = this.#resolved.get(id);
    if (known) return known;
    const row = this.#rows.get(id);
    if (!row) return undefined;
    const site = this.#resolve(row);
    this.#resolved.set(id, site);
    return site;
  }

  #config(row: SiteRow): SiteConfig {
    const known = this.#configs.get(row.id);
    if (known) return known;
    const config: SiteConfig = JSON.parse(row.config);
    this.#configs.set(row.id, config);
    return config;
  }

  #resolve(row: SiteRow): ResolvedSite {
    const chain: SiteRow[] = [];
    for (let at: SiteRow | undefined = row; at; at = this.#rows.get(at.parentId ?? '')) {
      chain.push(at);
    }
    const configs = chain.map((each) => this.#config(each));
    const inherited = <K extends keyof SiteConfig>(
      key: K,
    ): NonNullable<SiteConfig[K]> | undefined => {
      for (const config of configs) {
        const value = config[key];
        if (value !== null && value !== undefined) return value;
      }
      return undefined;
    };
    const deadlines = inherited('deadlines') ?? defaultDeadlines;
    const { mailboxes, units } = this.#config(row);
    return {
      summary: summaryOf(row),
      path: chain.map(summaryOf).reverse(),
      levelColumn: `${row.level}Id`,
      place: { provinceId: row.provinceId, prefectureId: row.prefectureId, countyId: row.countyId },
      mailboxes,
      units: units.map((unit) => ({ ...unit, site: row.id })),
      deadlines,
      columns: inherited('columns') ?? [],
      categories: inherited('categories') ?? [],
      privacyNotice: inherited('privacyNotice') ?? { version: '', text: { 'zh-CN': '' } },
      languages: inherited('languages') ?? ['zh-CN'],
      emergency: inherited('emergency') ?? [],
      anonymousAllowed: inherited('anonymousAllowed') ?? true,
      contactRetentionDays: inherited('contactRetentionDays') ?? defaultContactRetentionDays,
      rules: {
        replyNeedsApproval: inherited('replyNeedsApproval') ?? false,
        replyPublication: inherited('replyPublication') ?? 'moderated',
        maxExtensionDays: deadlines.extension.days,
      },
    };
  }
}

const summaryOf = (row: SiteRow): SiteSummary => ({
  id: row.id,
  name: JSON.parse(row.name),
  level: row.level,
  divisionCode: row.divisionCode,
  parent: row.parentId,
});

// Asked with every request, so it is not compiled with every request.
const revision: CompiledQuery<{ value: number }> = CompiledQuery.raw(
  `select "value" from "revisions" where "name" = 'sites'`,
);

/**
 * The tree of sites, read once and again whenever `saveSite` changed it, also in another process:
 * a few hundred small rows that every request needs and that hardly ever change.
 */
export class SiteDirectory {
  #revision: number | undefined;
  #snapshot = new SiteTree([], [], []);

  /** The tree as it is now. */
  async current(db: Database): Promise<SiteTree> {
    const { rows } = await db.executeQuery(revision);
    const value = rows[0]?.value;
    if (value === undefined || value !== this.#revision) {
      const sites = await db.selectFrom('sites').selectAll().orderBy('position').execute();
      const units = await db.selectFrom('units').selectAll().orderBy('position').execute();
      const mailboxes = await db.selectFrom('mailboxes').selectAll().execute();
      const named = units.map(({ id, siteId, name }) => ({
        id,
        site: siteId,
        name: JSON.parse(name),
      }));
      this.#snapshot = new SiteTree(sites, named, mailboxes);
      this.#revision = value;
    }
    return this.#snapshot;
  }
}
