import { Command } from 'commander';
import { variables } from '../config.js';
import { configOrFail } from './database.js';
import { teach } from './teaching.js';

/** `through-train serve`: the API and what is served beside it, until it is told to stop. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('serve the API, its pages and the elements')
    .action(async () => {
      // The whole server: the other commands are twice as quick without loading it.
      const { serve } = await import('./serve.js');
      await serve(configOrFail());
    });
  return teach(command, {
    examples: [
      'through-train serve',
      'DATA_DIR=/var/lib/through-train PUBLIC_URL=https://appeals.example.gov.cn TRUST_PROXY=127.0.0.1 through-train serve',
    ],
    reads: [...variables.keys()],
  });
}
