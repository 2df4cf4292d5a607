import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countedByExitCode, countedByFile, countedByVitest } from './counting.mjs';
import { cacheFolder } from './workspace.mjs';

/**
 * Every check of the project. Each has a name for `npm test -- <name>`, the commands to run one
 * after the other, and a way to count what passed and failed; `after` names what it builds on.
 */
export function allChecks() {
  const reports = join(cacheFolder, 'test');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const report = (name) => join(reports, `${name}.json`);
  return [
    vitest('server', 'packages/server', report('server')),
    fact('storybook', [['storybook', 'build', '--quiet', '--output-dir', 'storybook-static']]),
    {
      name: 'widgets',
      cwd: 'packages/widgets',
      commands: [['wtr']],
      env: { TEST_COUNT_FILE: report('widgets') },
      count: countedByFile(report('widgets')),
    },
    {
      ...vitest('stories', 'packages/e2e', report('stories'), ['src/stories.test.ts']),
      after: 'storybook',
    },
    vitest('e2e', 'packages/e2e', report('e2e'), ['--exclude', 'src/stories.test.ts']),
    vitest('contract', 'packages/contract', report('contract')),
    vitest('client', 'packages/client', report('client')),
    fact('format', [['biome', 'ci', '--error-on-warnings', '.']]),
    fact('types', [['tsc', '-b']]),
    fact('scripts', [['node', '--test', 'scripts/*.test.mjs']]),
    fact('knip', [['knip', '--no-progress', '--treat-config-hints-as-errors']]),
    fact('budgets', [['pnpm', 'run', 'budgets']], 'packages/widgets'),
    ...['contract', 'client', 'widgets', 'server'].map((name) => published(name, reports)),
  ];
}

/** A check that holds or does not, such as the formatting: it counts as one. */
function fact(name, commands, cwd = '.') {
  return { name, cwd, commands, count: countedByExitCode };
}

function vitest(name, cwd, file, filters = []) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    cwd,
    commands: [['vitest', 'run', ...reporters, ...filters]],
    count: countedByVitest(file),
  };
}

/** What npm would get: does every entry resolve, in Node and in bundlers, with its types? */
function published(name, reports) {
  const tarball = join(reports, `${name}.tgz`);
  return fact(
    `package-${name}`,
    [
      ['pnpm', 'pack', '--out', tarball],
      ['publint', '--strict', tarball],
      ['attw', '--profile', 'esm-only', tarball],
    ],
    `packages/${name}`,
  );
}
