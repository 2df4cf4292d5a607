#!/usr/bin/env node
import { asProgram, configOrFail, type Dependencies, serve } from '@through-train/server';
import { examplePortal, guides } from './checkout.js';
import { mountDesks } from './desks.js';
import { introductions } from './introductions.js';
import { seedDemonstration } from './seed.js';

async function fill(dependencies: Dependencies): Promise<void> {
  const file = await seedDemonstration(dependencies);
  if (file === undefined) return;
  process.stdout.write(`Filled with the demonstration province. Officials sign in as in ${file}\n`);
}

await asProgram(async () => {
  const config = configOrFail();
  const { logLevel = 'warn', portalDir = examplePortal } = config;
  await serve(
    { ...config, logLevel, portalDir },
    {
      prepare: fill,
      guides,
      introductions,
      extend: (app) => mountDesks(app, config.dataDir),
      firstSite: 'linxiang',
      // A checkout has no command installed.
      program: 'npx through-train',
    },
  );
});
