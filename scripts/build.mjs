import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CommandFailed, run } from './run.mjs';
import { unlessCurrent } from './staleness.mjs';
import { toolchain } from './toolchain.mjs';
import { root, say } from './workspace.mjs';

const below = ['contract', 'client', 'words', 'embed'].map((name) => `packages/${name}`);
const elements = [...below, 'packages/widgets'];
const everything = [
  ...elements,
  ...[
    'desk',
    'pages',
    'browsers',
    'postgres',
    'import',
    'core',
    'server',
    'demonstration',
    'e2e',
    'bench',
  ].map((name) => `packages/${name}`),
];
const settings = ['pnpm-lock.yaml', 'tsconfig.base.json', 'tsconfig.json'];

/** Installs and builds what is stale and returns the environment with the toolchain. */
export async function build() {
  const env = toolchain();
  await unlessCurrent(
    {
      name: 'install',
      inputs: ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packageManifests()],
      outputs: ['node_modules/.modules.yaml'],
    },
    () => {
      say('正在安装依赖……', 'Installing dependencies …');
      return run('pnpm', ['install', '--frozen-lockfile'], { env });
    },
  );
  // The elements first: others compile against the wrappers that are generated with them.
  await unlessCurrent(
    {
      name: 'elements',
      inputs: [...settings, ...elements],
      outputs: ['cdn', 'custom-elements.json', 'generated'].map(
        (name) => `packages/widgets/${name}`,
      ),
    },
    async () => {
      say('正在打包网页组件……', 'Building the elements for the CDN …');
      for (const folder of ['packages/contract', 'packages/widgets']) {
        await run('pnpm', ['run', 'build'], { env, cwd: join(root, folder) });
      }
    },
  );
  await unlessCurrent(
    {
      name: 'desk',
      inputs: [...settings, ...elements, 'packages/desk'],
      outputs: ['packages/desk/dist/site/index.html'],
    },
    () => run('pnpm', ['run', 'build'], { env, cwd: join(root, 'packages/desk') }),
  );
  await unlessCurrent(
    {
      name: 'page-scripts',
      inputs: [...settings, ...below, 'packages/pages'],
      outputs: ['packages/pages/dist/scripts/builder.js'],
    },
    () => run('pnpm', ['run', 'build'], { env, cwd: join(root, 'packages/pages') }),
  );
  await unlessCurrent(
    {
      name: 'packages',
      inputs: [...settings, ...everything],
      outputs: everything.map((folder) => join(folder, 'dist', '.tsbuildinfo')),
    },
    () => {
      say('正在编译……', 'Compiling …');
      return run('tsc', ['-b'], { env });
    },
  );
  return env;
}

function packageManifests() {
  const several = ['packages', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  return [...several, 'docs/package.json'];
}

/** Ends a script on a failed command without a stack trace: the command has said what is wrong. */
export function explainFailure(error) {
  if (!(error instanceof CommandFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await build().catch(explainFailure);
