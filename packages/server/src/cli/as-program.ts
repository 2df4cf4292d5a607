import { CommanderError } from 'commander';
import { CommandFailure, exitCodes } from './failure.js';

/**
 * Does what this process was started for. What it writes (database, keys, reports) is for the owner of
 * the data alone; what is in its way, a `CommandFailure`, is told without a stack and decides the exit
 * code.
 */
export async function asProgram(act: () => Promise<unknown>): Promise<void> {
  process.umask(0o077);
  try {
    await act();
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.failed;
    } else if (error instanceof CommandFailure) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = error.exitCode;
    } else throw error;
  }
}
