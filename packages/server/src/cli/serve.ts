import { join } from 'node:path';
import { closeDatabase } from '@through-train/core/database/open.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { pino } from 'pino';
import { type AppOptions, createApp } from '../app.js';
import type { Config } from '../config.js';
import type { Dependencies } from '../dependencies.js';
import type { App } from '../http/context.js';
import { type Listening, listen } from '../http/listen.js';
import { startJobs } from '../jobs/run.js';
import { bundledCdn, bundledDesk } from './bundled.js';
import { openOrFail } from './database.js';
import { CommandFailure, exitCodes } from './failure.js';
import { keepVersions } from './kept-versions.js';
import { keysOrFail } from './keys.js';

/** What a program of one's own adds to `through-train serve`. */
export interface ServeOptions extends Omit<AppOptions, 'cdn' | 'desk' | 'portal'> {
  /** Done with the open database before anything is served, such as filling an empty one. */
  readonly prepare?: (dependencies: Dependencies) => Promise<void>;
  /** Adds pages of one's own to the application, after its own. */
  readonly extend?: (app: App) => void;
}

/**
 * Serves the API and what stands beside it, until the process is told to stop (SIGINT, SIGTERM).
 *
 * @throws CommandFailure with words that name what is in the way: the database, the keys, the port
 * @example
 * await asProgram(() => serve(configOrFail(), { prepare: async ({ db }) => { … } }));
 */
export async function serve(
  config: Config,
  { prepare, extend, ...shown }: ServeOptions = {},
): Promise<void> {
  const asked = askedToStop();
  const db = await openOrFail(config);
  try {
    const dependencies: Dependencies = {
      db,
      keys: await keysOrFail(db, config),
      sites: new SiteDirectory(),
      config,
      log: pino({ level: config.logLevel ?? 'info' }),
      now: () => new Date(),
      checkAnswers: false,
    };
    await prepare?.(dependencies);
    const bundled = bundledCdn();
    // Whoever names a folder keeps the versions in it.
    const keptCdn = config.cdnDir || !bundled ? undefined : join(config.dataDir, 'cdn');
    if (bundled && keptCdn) await keepVersions(bundled, keptCdn);
    const app = createApp(dependencies, {
      cdn: [config.cdnDir ?? bundled, keptCdn].filter((folder) => folder !== undefined),
      desk: bundledDesk(),
      portal: config.portalDir,
      ...shown,
    });
    extend?.(app);
    const listening = await listenOrFail(app, config);
    const jobs = startJobs(dependencies);
    process.stdout.write(`Listening on http://${urlHost(config.host)}:${listening.port}\n`);
    await asked;
    giveUpInTime(dependencies);
    await Promise.all([listening.stop(), jobs.stop()]);
  } finally {
    await closeDatabase(db);
  }
}

const urlHost = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Resolves at the first signal to stop; further ones change nothing, it is stopping already. */
const askedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });

/** Ends the process, whatever still runs in it, before whoever told it to stop would kill it. */
function giveUpInTime({ log }: Dependencies): void {
  const giveUp = () => {
    log.error('Not everything ended in time; what was still running was given up.');
    process.exit(exitCodes.someBad);
  };
  setTimeout(giveUp, 9500).unref();
}

async function listenOrFail(app: ReturnType<typeof createApp>, config: Config): Promise<Listening> {
  try {
    return await listen(app, config.port, config.host);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const where = `${urlHost(config.host)}:${config.port}`;
    if (code === 'EADDRINUSE') {
      const message = `${where} is in use. Stop the other program, or set PORT to a free port.`;
      throw new CommandFailure(message, exitCodes.someBad);
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`Cannot listen on ${where}: ${why}. HOST and PORT say where.`, 1);
  }
}
