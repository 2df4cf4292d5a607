#!/usr/bin/env node
import { Command } from 'commander';
import { createAdminCommand } from './cli/create-admin.js';
import { CommandFailure } from './cli/failure.js';
import { importCommand } from './cli/import.js';
import { migrateCommand } from './cli/migrate.js';
import { serveCommand } from './cli/serve.js';
import { siteCommand } from './cli/site-add.js';
import { version } from './version.js';

const program = new Command('through-train')
  .description('Citizens write to their government, and follow their appeal to the answer.')
  .version(version)
  .showHelpAfterError()
  .addCommand(serveCommand())
  .addCommand(migrateCommand())
  .addCommand(createAdminCommand())
  .addCommand(siteCommand())
  .addCommand(importCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
