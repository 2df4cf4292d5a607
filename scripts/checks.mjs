import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countedByExitCode, countedByFile, countedByVitest } from './counting.mjs';
import { inputsOfPackage } from './green-checks.mjs';
import { cacheFolder } from './workspace.mjs';

// Biome knows no NO_COLOR.
const colours = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`;

/**
 * Every check of the project. Each has a name for `npm test -- <name>`, the commands to run one
 * after the other, and a way to count what passed and failed; `after` names what it builds on, and
 * `inputs` the files that it depends on, where these are not all.
 */
export function allChecks() {
  const reports = join(cacheFolder, 'test');
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const report = (name) => join(reports, `${name}.json`);
  return [
    // The longest first, so that no lane stands empty while it ends.
    vitest('e2e', 'packages/e2e', report('e2e'), [
      ...['--exclude', 'src/stories.test.ts'],
      ...['--exclude', 'src/gallery/**'],
      ...['--exclude', 'src/hostile/**'],
      ...['--exclude', 'src/abuse/**'],
      ...['--exclude', 'src/documentation.test.ts'],
    ]),
    unit('server', report('server')),
    unit('demonstration', report('demonstration')),
    fact('storybook', [['node', 'scripts/guides.mjs', 'storybook']]),
    fact('docs', [
      ['node', 'scripts/guides.mjs', 'docs'],
      ['node', '--test', 'docs/checks/*.test.mjs'],
    ]),
    {
      name: 'widgets',
      cwd: 'packages/widgets',
      inputs: inputsOfPackage('widgets'),
      commands: [['wtr']],
      env: { TEST_COUNT_FILE: report('widgets') },
      count: countedByFile(report('widgets')),
    },
    {
      ...vitest('stories', 'packages/e2e', report('stories'), [
        'src/stories.test.ts',
        'src/gallery/',
      ]),
      after: 'storybook',
    },
    {
      ...vitest('documentation', 'packages/e2e', report('documentation'), [
        'src/documentation.test.ts',
      ]),
      after: 'docs',
    },
    vitest('hostile', 'packages/e2e', report('hostile'), ['src/hostile/']),
    vitest('abuse', 'packages/e2e', report('abuse'), ['src/abuse/']),
    unit('contract', report('contract')),
    unit('client', report('client')),
    unit('words', report('words')),
    unit('embed', report('embed')),
    unit('pages', report('pages')),
    unit('import', report('import')),
    unit('core', report('core')),
    unit('desk', report('desk')),
    unit('postgres', report('postgres')),
    fact('format', [
      ['biome', 'ci', '--error-on-warnings', '--diagnostic-level=warn', colours, '.'],
    ]),
    fact('types', [['tsc', '-b']]),
    fact('scripts', [['node', '--test', 'scripts/*.test.mjs']]),
    fact('manifest', [['node', '--test', 'scripts/*.test.mjs']], 'packages/widgets'),
    fact('terms', [['node', '--test', 'scripts/terms/*.test.mjs']], 'packages/widgets'),
    fact('framework-types', [['tsc', '-p', 'test-types']], 'packages/widgets'),
    fact('example-types', [['pnpm', '--filter', './examples/*', 'run', 'types']]),
    fact('knip', [['knip', '--no-progress', '--treat-config-hints-as-errors']]),
    fact('budgets', [['pnpm', 'run', 'budgets']], 'packages/widgets'),
    fact('published-names', [['pnpm', 'run', 'published-names']], 'packages/widgets'),
    ...[
      'contract',
      'client',
      'words',
      'embed',
      'widgets',
      'desk',
      'pages',
      'import',
      'core',
      'server',
    ].map((name) => published(name, reports)),
  ];
}

/** A check that holds or does not, such as the formatting: counts as one, speaks when it fails. */
function fact(name, commands, cwd = '.') {
  return { name, cwd, commands, count: countedByExitCode, quiet: true };
}

/** Another check runs beside these, so a test that is quick when alone gets time to be slow. */
function unit(name, file) {
  const options = ['--testTimeout=60000', '--hookTimeout=60000'];
  const inputs = inputsOfPackage(name);
  return { ...vitest(name, `packages/${name}`, file, options), inputs };
}

function vitest(name, cwd, file, options = []) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    cwd,
    commands: [['vitest', 'run', ...reporters, ...options]],
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
