import { Command } from 'commander';
import { configOrFail } from './database.js';
import type { ServeOptions } from './serve.js';

/** `through-train serve`: the API and what is served beside it, until it is told to stop. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the API, its pages and the elements')
    .option('--demonstration', 'fill an empty database with the demonstration province')
    .action(async (options: ServeOptions) => {
      // The whole server: the other commands are twice as quick without loading it.
      const { serve } = await import('./serve.js');
      await serve(configOrFail(), options);
    });
}
