import { Command } from 'commander';
import { version } from '../version.js';
import { clockCommand } from './clock.js';
import { createAdminCommand } from './create-admin.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { migrateCommand } from './migrate.js';
import { rebuildCommand } from './rebuild.js';
import { retentionCommand } from './retention.js';
import { serveCommand } from './serve-command.js';
import { siteCommand } from './site-add.js';
import { staffCommand } from './staff.js';
import { showTeaching } from './teaching.js';

/** Commander exits by itself with 1, which here means that some rows were bad. */
function throwInsteadOfExit(command: Command): void {
  command.exitOverride().showHelpAfterError('Add --help to see what is allowed.');
  for (const below of command.commands) throwInsteadOfExit(below);
}

/** `through-train` with all its commands. Called wrongly, it throws a `CommanderError`. */
export function createProgram(): Command {
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
    .addCommand(retentionCommand())
    .addCommand(rebuildCommand());
  throwInsteadOfExit(program);
  showTeaching(program);
  return program;
}
