import { confirmClock } from '@through-train/core/clock/hold.js';
import { Command } from 'commander';
import { withDatabase } from './database.js';
import { ofDatabase, teach } from './teaching.js';

/** `through-train clock confirm`: an operator says that the machine's time is right. */
export function clockCommand(): Command {
  const confirm = new Command('confirm')
    .description("say that this machine's time is right: jobs that wait after a jump go on")
    .action(async () => {
      const now = new Date();
      await withDatabase((db) => confirmClock(db, now));
      process.stdout.write(
        `The time ${now.toISOString()} counts as right. A running server does its jobs within a minute.\n`,
      );
    });
  return new Command('clock')
    .description('the time of this machine')
    .addCommand(teach(confirm, { examples: ['through-train clock confirm'], reads: ofDatabase }));
}
