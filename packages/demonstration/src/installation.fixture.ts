import { mkdir } from 'node:fs/promises';
import type { SiteConfig } from '@through-train/contract';
import {
  closeDatabase,
  createApp,
  type Dependencies,
  type Listening,
  listen,
  loadKeys,
  openDatabase,
  readConfig,
  SiteDirectory,
  saveSite,
} from '@through-train/server';
import { pino } from 'pino';

/** A database of its own with sites, served in this process. */
export class Installation {
  readonly dependencies: Dependencies;
  readonly #listening: Listening;

  private constructor(dependencies: Dependencies, listening: Listening) {
    this.dependencies = dependencies;
    this.#listening = listening;
  }

  static async open(dataDir: string, sites: readonly SiteConfig[]): Promise<Installation> {
    await mkdir(dataDir);
    const config = readConfig({ DATA_DIR: dataDir });
    const db = await openDatabase(config.database);
    await db.transaction().execute(async (trx) => {
      for (const site of sites) await saveSite(trx, site);
    });
    const dependencies: Dependencies = {
      db,
      keys: loadKeys(config.keysFile),
      sites: new SiteDirectory(),
      config,
      log: pino({ level: 'silent' }),
      now: () => new Date(),
      checkAnswers: true,
    };
    const listening = await listen(createApp(dependencies), 0, '127.0.0.1');
    return new Installation(dependencies, listening);
  }

  get dataDir(): string {
    return this.dependencies.config.dataDir;
  }

  /** GETs a path as JSON. */
  async get<T>(path: string): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${this.#listening.port}${path}`);
    if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
    return (await response.json()) as T;
  }

  async close(): Promise<void> {
    await this.#listening.stop(0);
    await closeDatabase(this.dependencies.db);
  }
}
