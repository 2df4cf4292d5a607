import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '@through-train/core/database/database.js';
import { openDatabase } from '@through-train/core/database/open.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { readConfig } from '../config.js';
import { type Ran, runHere } from './program-here.fixture.js';
import { province } from './province.fixture.js';
import { testDatabaseVariables } from './test-database.fixture.js';

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** How a command is typed: `input` is its standard input. */
interface Typed {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder of its own in which the command line is used. */
export class Workplace {
  readonly folder: string;
  /** Where the commands keep what they keep. */
  readonly environment: Readonly<Record<string, string>>;

  private constructor(folder: string, environment: Readonly<Record<string, string>>) {
    this.folder = folder;
    this.environment = environment;
  }

  static async open(): Promise<Workplace> {
    const folder = await mkdtemp(join(tmpdir(), 'through-train-cli-'));
    const environment = { DATA_DIR: join(folder, 'data'), ...(await testDatabaseVariables()) };
    return new Workplace(folder, environment);
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  /** Writes a file and returns its path. */
  async file(name: string, content: string | Uint8Array): Promise<string> {
    const path = join(this.folder, name);
    await writeFile(path, content);
    return path;
  }

  /** Runs `through-train` in this process, as a user types it. */
  run(args: readonly string[], { input = '', env = {} }: Typed = {}): Promise<Ran> {
    return runHere(args, { cwd: this.folder, env: this.#all(env), input });
  }

  #all(env: Readonly<Record<string, string>>) {
    return { PATH: process.env.PATH ?? '', ...this.environment, ...env };
  }

  /** Runs the built `through-train` in a process of its own, which costs a second. */
  spawn(args: readonly string[], { input = '', env = {} }: Typed = {}): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [built, ...args], {
        cwd: this.folder,
        env: this.#all(env),
      });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
      // A command that needs no input may be gone before it is written.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  }

  /** Sets up the sites of the test province, without origins. */
  async addSites(): Promise<void> {
    await this.look(async (db) => {
      await db.transaction().execute(async (trx) => {
        for (const config of province()) await saveSite(trx, { ...config, origins: [] });
      });
    });
  }

  /** Looks into the database the commands wrote. */
  async look<T>(read: (db: Database) => Promise<T>): Promise<T> {
    const db = await openDatabase(readConfig(this.environment).database);
    try {
      return await read(db);
    } finally {
      await db.destroy();
    }
  }

  async count(table: 'sites' | 'appeals' | 'staffMembers'): Promise<number> {
    return await this.look(
      async (db) => (await db.selectFrom(table).select('id').execute()).length,
    );
  }
}
