import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { collectedOutput, runCommand } from '../command-line.js';
import type { RunningServer } from '../server.js';

/** An example that has been started as its README says. Disposing of it stops it. */
export interface RunningExample extends AsyncDisposable {
  readonly url: string;
}

export const exampleFolder = (name: string): string =>
  fileURLToPath(new URL(`../../../../examples/${name}/`, import.meta.url));

/** Builds an example made with Vite against a server and starts what was built. */
export async function startBuilt(name: string, server: RunningServer): Promise<RunningExample> {
  const outDir = fileURLToPath(new URL(`../../.cache/examples/${name}/`, import.meta.url));
  const output = ['--outDir', outDir, '--logLevel', 'error'];
  const build = vite(name, ['build', '--emptyOutDir', ...output], { VITE_API_URL: server.url });
  await succeeded(build);
  return started(server, (port) =>
    vite(name, ['preview', '--host', '127.0.0.1', '--port', String(port), ...output]),
  );
}

/** Starts an example that is a program of its own. */
export function startProgram(
  name: string,
  program: string,
  server: RunningServer,
): Promise<RunningExample> {
  return started(server, (port) =>
    run(process.execPath, [program], name, { PORT: String(port), API_URL: server.url }),
  );
}

/** Starts something on a free port and registers its origin, as a webmaster does. */
async function started(
  server: RunningServer,
  start: (port: number) => ChildProcess,
): Promise<RunningExample> {
  const port = await getPort({ host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const command = ['site', 'origin', 'add', 'hunan', url];
  const { exitCode, output } = await runCommand(command, { DATA_DIR: server.dataDir });
  if (exitCode !== 0) throw new Error(`The origin could not be registered: ${output}`);
  const child = start(port);
  const said = collectedOutput(child);
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`The example did not start. It said:\n${said()}`);
    await pause(50);
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, 'close');
    },
  };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const vite = (name: string, args: readonly string[], env = {}): ChildProcess =>
  run(process.execPath, ['node_modules/vite/bin/vite.js', ...args], name, env);

/** Runs a program in the folder of an example. */
export function run(
  program: string,
  args: readonly string[],
  example: string,
  env: Record<string, string> = {},
): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  return spawn(program, args, {
    cwd: exampleFolder(example),
    env: { PATH, HOME, ...env },
    stdio: [...stdio],
  });
}

async function succeeded(child: ChildProcess): Promise<void> {
  const said = collectedOutput(child);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  if (exitCode !== 0) throw new Error(`The example could not be built. It said:\n${said()}`);
}
