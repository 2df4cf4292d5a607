import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { collectedOutput, startCommand, startDemonstration } from './command-line.js';

/** What a test may want different from a plain `through-train serve`. */
export interface ServerOptions {
  /** Starts with the demonstration province. @default true */
  readonly demonstration?: boolean;
  /**
   * A folder with data to go on with, or an empty one. Without it, a new one that goes away with the
   * server; a demonstration is filled once in a test run and copied there.
   */
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Record<string, string>;
}

/** The real server in a process of its own. Disposing of it stops it. */
export interface RunningServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly dataDir: string;
  /** Everything the process has logged so far. */
  log(): string;
  /** Ends the process as an operator does, by SIGTERM, and returns its exit code. */
  stop(): Promise<number | null>;
  /** Ends the process as a power cut does: `kill -9`. The data stays. */
  kill(): Promise<void>;
}

/** Starts the server on a free port and returns when it is ready to answer. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { demonstration = true, env = {} } = options;
  const dataDir = options.dataDir ?? (await temporaryDataDir());
  const shared = process.env.DEMONSTRATION_DATA;
  if (shared && demonstration && options.dataDir === undefined)
    await cp(await filledIn(shared), dataDir, { recursive: true });
  const port = options.port ?? (await getPort({ host: '127.0.0.1' }));
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    // A test is one address that submits more than a citizen would.
    SUBMISSIONS_PER_HOUR: '0',
    ...env,
  };
  const child = demonstration ? startDemonstration(settings) : startCommand(['serve'], settings);
  const log = collectedOutput(child);
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await ended(child, signal);
    return child.exitCode;
  };
  const stop = async () => {
    const code = await end('SIGTERM');
    if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    return code;
  };
  try {
    await untilReady(child, url);
  } catch (cause) {
    await end('SIGKILL');
    throw new Error(`The server did not become ready. It said:\n${log()}`, { cause });
  }
  return {
    url,
    port,
    pid: child.pid ?? 0,
    dataDir,
    log,
    stop,
    kill: async () => void (await end('SIGKILL')),
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

let filling: Promise<string> | undefined;

/** The data of a demonstration in a folder that lasts as long as the test run. */
function filledIn(folder: string): Promise<string> {
  const filled = join(folder, 'filled');
  filling ??= (async () => {
    if (existsSync(filled)) return filled;
    const dataDir = join(folder, 'filling');
    await (await startServer({ dataDir })).stop();
    await rename(dataDir, filled);
    return filled;
  })();
  return filling;
}

/** A new folder for a server's data. Whoever asked for it removes it. */
export function temporaryDataDir(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'through-train-'));
}

async function ended(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`It ended by itself.`);
    if (Date.now() > deadline) throw new Error('It gave no answer at /readyz for a minute.');
    await pause(50);
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}
