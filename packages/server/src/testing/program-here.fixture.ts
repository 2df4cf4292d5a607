import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { asProgram } from '../cli/as-program.js';
import { createProgram } from '../cli/program.js';

/** What a command printed, and what it exited with. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where a command is typed. */
export interface Typing {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Its standard input. */
  readonly input: string;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs `through-train` in this process, which for its time has the folder, the environment and the
 * streams of one that was started for it; one after the other.
 */
export function runHere(args: readonly string[], typing: Typing): Promise<Ran> {
  const run = before.then(() => runAlone(args, typing));
  before = run.catch(() => undefined);
  return run;
}

async function runAlone(args: readonly string[], { cwd, env, input }: Typing): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const printed = Promise.all([readAll(stdout), readAll(stderr)]);
  const outside = { cwd: process.cwd(), umask: process.umask(), exitCode: process.exitCode };
  const restore = replaceInProcess({
    env: { ...env },
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
  });
  let code: number;
  process.exitCode = undefined;
  try {
    process.chdir(cwd);
    await asProgram(() => createProgram().parseAsync(args, { from: 'user' }));
    code = Number(process.exitCode ?? 0);
  } finally {
    restore();
    process.chdir(outside.cwd);
    process.umask(outside.umask);
    process.exitCode = outside.exitCode;
    stdout.end();
    stderr.end();
  }
  const [out, err] = await printed;
  return { code, out, err };
}

/** Puts other values in the place of properties of `process`; what it returns puts them back. */
function replaceInProcess(values: Readonly<Record<string, unknown>>): () => void {
  const replaced = Object.entries(values).map(([name, value]) => {
    const descriptor = Object.getOwnPropertyDescriptor(process, name);
    Object.defineProperty(process, name, { value, configurable: true, writable: true });
    return [name, descriptor] as const;
  });
  return () => {
    for (const [name, descriptor] of replaced) {
      if (descriptor) Object.defineProperty(process, name, descriptor);
    }
  };
}
