#!/usr/bin/env node
import { join } from 'node:path';
import { build, explainFailure } from './build.mjs';
import { finished, start } from './run.mjs';
import { root } from './workspace.mjs';

/** The command line of the server, built when it is stale, from wherever it is called. */
async function throughTrain() {
  const env = await build();
  const program = join(root, 'packages/server/dist/cli.js');
  process.exitCode = await finished(
    start('node', [program, ...process.argv.slice(2)], { cwd: process.cwd(), env }),
  );
}

await throughTrain().catch(explainFailure);
