import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './workspace.mjs';

/**
 * Starts a program of the toolchain or of a package's dependencies (`node`, `pnpm`, `tsc`) by its
 * name, in a folder of the repository.
 */
export function start(
  command,
  args,
  { cwd = root, env = process.env, stdio = 'inherit', signal } = {},
) {
  const folders = [join(cwd, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')];
  const PATH = [...new Set(folders), env.PATH].join(delimiter);
  return spawn(command, args, { cwd, env: { ...env, PATH }, stdio, signal });
}

/** The exit code of a process; a signal counts as failure, as does a program that is missing. */
export function finished(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a program to its end and throws when it fails; its own output says why. */
export async function run(command, args, options) {
  const code = await finished(start(command, args, options));
  if (code !== 0) throw new CommandFailed(command, args, code);
}

/** A program ended with an exit code other than 0. */
export class CommandFailed extends Error {
  constructor(command, args, code) {
    super(`${[command, ...args].join(' ')} ended with exit code ${code}.`);
    this.name = 'CommandFailed';
  }
}
