#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { clockCommand } from './cli/clock.js';
import { createAdminCommand } from './cli/create-admin.js';
import { exportCommand } from './cli/export.js';
import { CommandFailure, exitCodes } from './cli/failure.js';
import { importCommand } from './cli/import.js';
import { migrateCommand } from './cli/migrate.js';
import { retentionCommand } from './cli/retention.js';
import { serveCommand } from './cli/serve-command.js';
import { siteCommand } from './cli/site-add.js';
import { staffCommand } from './cli/staff.js';
import { version } from './version.js';

const program = new Command('through-train')
  .description('Citizens write to their government, and follow their appeal to the answer.')
  .version(version)
  .addCommand(serveCommand())
  .addCommand(migrateCommand())
  .addCommand(createAdminCommand())
  .addCommand(siteCommand())
  .addCommand(staffCommand())
  .addCommand(importCommand())
  .addCommand(exportCommand())
  .addCommand(clockCommand())
  .addCommand(retentionCommand());

/** Commander exits by itself with 1, which here means that some rows were bad. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError('Add --help to see what is allowed.');
  for (const below of command.commands) throwInsteadOfExit(below);
}

throwInsteadOfExit(program);
// What the commands write (database, keys, reports) is for the owner of the data alone.
process.umask(0o077);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.failed;
  } else if (error instanceof CommandFailure) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  } else throw error;
}
