import { join } from 'node:path';
import { build, explainFailure } from './build.mjs';
import { finished, start } from './run.mjs';
import { root } from './workspace.mjs';

/** Measures what `packages/bench` measures; its options are passed on. */
async function bench() {
  const env = await build();
  const program = join(root, 'packages/bench/dist/bench.js');
  process.exitCode = await finished(start('node', [program, ...process.argv.slice(2)], { env }));
}

await bench().catch(explainFailure);
