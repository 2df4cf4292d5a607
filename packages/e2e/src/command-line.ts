import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const built = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const throughTrain = built('server/dist/cli.js');
const demonstration = built('demonstration/dist/cli.js');

/** What a run of the command line left behind. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Starts `through-train` as an operator would, with nothing of this process's settings. */
export const startCommand = (args: readonly string[], env: Record<string, string>): ChildProcess =>
  start([throughTrain, ...args], env);

/** Starts the demonstration as `npm start` does. */
export const startDemonstration = (env: Record<string, string>): ChildProcess =>
  start([demonstration], env);

function start(command: readonly string[], env: Record<string, string>): ChildProcess {
  const { PATH = '', HOME = '' } = process.env;
  return spawn(process.execPath, command, {
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `through-train` to its end: `import`, `create-admin`, `site add`. */
export async function runCommand(
  args: readonly string[],
  env: Record<string, string>,
): Promise<CommandResult> {
  const child = startCommand(args, env);
  const output = collectedOutput(child);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, output: output() };
}

/** Everything the process has said so far, on both of its streams. */
export function collectedOutput(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return () => output;
}
