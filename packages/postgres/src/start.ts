import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { Client } from 'pg';
import { admin, type StartCluster } from './cluster.js';
import { startFromNpm } from './from-npm.js';
import { startInstalled } from './installed.js';

/** A PostgreSQL with nothing in it. Disposing of it ends it and removes its data. */
export interface StartedPostgres extends AsyncDisposable {
  /** Of its administrative database. */
  readonly url: string;
  /** Makes an empty database and gives back its address. */
  createDatabase(name: string): Promise<string>;
}

/** Where one may come from, in the order in which they are tried. */
const sources = { 'from npm': startFromNpm, installed: startInstalled };

/** Ways to a PostgreSQL, each by the name under which its failure is told. */
export type Sources = Readonly<Record<string, StartCluster>>;

/**
 * Starts a PostgreSQL on a free port: the one that npm has for this machine, else one that is installed.
 * Throws where neither can be started, with what each said.
 */
export async function startPostgres(from: Sources = sources): Promise<StartedPostgres> {
  const failures: string[] = [];
  for (const [source, start] of Object.entries(from)) {
    try {
      return await startFrom(start);
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      failures.push(`${source}: ${said.trim().replace(/\s+/g, ' ')}`);
    }
  }
  throw new Error(`PostgreSQL could not be started (${failures.join('; ')})`);
}

async function startFrom(start: StartCluster): Promise<StartedPostgres> {
  const dataDir = await mkdtemp(join(tmpdir(), 'through-train-postgres-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    const port = await getPort({ host: '127.0.0.1' });
    const stop = await start({ dataDir, port });
    const urlOf = (database: string) =>
      `postgres://${admin.user}:${admin.password}@127.0.0.1:${port}/${database}`;
    return {
      url: urlOf('postgres'),
      async createDatabase(name) {
        const client = new Client({ connectionString: urlOf('postgres') });
        await client.connect();
        await client
          .query(`create database ${client.escapeIdentifier(name)}`)
          .finally(() => client.end());
        return urlOf(name);
      },
      [Symbol.asyncDispose]: async () => {
        await stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
