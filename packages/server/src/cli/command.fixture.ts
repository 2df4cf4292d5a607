import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it has written to its standard output and to its standard error. */
  readonly printed: () => string;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL') => Promise<number | null>;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
}

function start(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  shell = 'exec "$@"',
): Started {
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'error', ...environment };
  const child = spawn('sh', ['-c', shell, 'sh', process.execPath, cli, ...args], { env });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => {
    output.stdout += data;
  });
  child.stderr.on('data', (data) => {
    output.stderr += data;
  });
  return { child, output };
}

/** Runs the built `through-train` to its end. */
export async function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const { child, output } = start(args, environment);
  const [code] = await once(child, 'close');
  return { code, ...output };
}

/** Starts `through-train serve` on a free port and waits until it listens. */
export async function startServer(
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  /** What a shell does first, such as `ulimit -f 100; exec "$@"`. */
  shell?: string,
): Promise<ServerProcess> {
  const { child, output } = start(['serve', ...args], { PORT: '0', ...environment }, shell);
  const ended = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const [, address] = /Listening on (\S+)/.exec(output.stdout) ?? [];
      if (address) resolve(address);
    });
    child.once('close', (code, signal) =>
      reject(new Error(`serve ended (${code ?? signal}): ${output.stdout}${output.stderr}`)),
    );
  });
  return {
    url,
    pid: child.pid ?? 0,
    printed: () => output.stdout + output.stderr,
    end: async (signal) => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
