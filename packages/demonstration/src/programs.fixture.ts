import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const demonstration = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const server = dirname(
  createRequire(import.meta.url).resolve('@through-train/server/package.json'),
);
const throughTrain = join(server, 'dist/cli.js');

const environmentOf = (dataDir: string) => ({
  PATH: process.env.PATH,
  DATA_DIR: dataDir,
  PORT: '0',
});

/** Runs `through-train` to its end and returns what it wrote to its standard output. */
export async function runThroughTrain(args: readonly string[], dataDir: string): Promise<string> {
  const env = environmentOf(dataDir);
  const command = [throughTrain, ...args];
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
}

/** The demonstration in a process of its own. */
export interface RunningDemonstration {
  readonly url: string;
  /** Everything it has written to its standard output. */
  readonly printed: () => string;
  /** Stops it as an operator does, and returns its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts the built demonstration on a free port and waits until it listens. */
export async function startDemonstration(dataDir: string): Promise<RunningDemonstration> {
  const child = spawn(process.execPath, [demonstration], {
    env: environmentOf(dataDir),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  return {
    url: await addressOf(child, () => printed),
    printed: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      return code;
    },
  };
}

const addressOf = (child: ChildProcess, printed: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, address] = /Listening on (\S+)/.exec(printed()) ?? [];
      if (address) resolve(address);
    });
    child.once('close', (code) => reject(new Error(`It ended (${code}): ${printed()}`)));
  });
