#!/usr/bin/env node
import { CommanderError } from 'commander';
import { CommandFailure, exitCodes } from './cli/failure.js';
import { createProgram } from './cli/program.js';

// What the commands write (database, keys, reports) is for the owner of the data alone.
process.umask(0o077);
try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.failed;
  } else if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  } else throw error;
}
