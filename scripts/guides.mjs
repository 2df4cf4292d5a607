import { readdirSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, explainFailure } from './build.mjs';
import { CommandFailed, finished, start } from './run.mjs';
import { unlessCurrent } from './staleness.mjs';
import { root } from './workspace.mjs';

const packages = ['contract', 'client', 'widgets'].map((name) => `packages/${name}`);

/** What is written about the product, each built by commands that put it into `next`. */
const guides = {
  docs: {
    inputs: () => ['pnpm-lock.yaml', ...packages, ...pagesOf('docs')],
    output: 'docs/.vitepress/dist',
    next: 'docs/.vitepress/next',
    commands: [
      ['node', 'docs/scripts/reference.mjs'],
      ['vitepress', 'build', '--outDir', '.vitepress/next'],
    ],
  },
  storybook: {
    inputs: () => ['pnpm-lock.yaml', '.storybook', ...packages],
    output: 'storybook-static',
    next: 'node_modules/.cache/through-train/storybook-static',
    commands: [
      [
        'storybook',
        'build',
        '--quiet',
        '--output-dir',
        'node_modules/.cache/through-train/storybook-static',
      ],
    ],
  },
};

/** The names of the guides: the documentation, the catalogue of elements. */
export const allGuides = Object.keys(guides);

/**
 * Builds a guide when it is stale. A server that serves the one before does so until the new one is
 * whole.
 *
 * @param {string} name
 * @param {object} options
 * @param options.env the environment with the toolchain
 * @param options.quietly in the background: after everything else, without a word
 * @param options.signal stops the building
 */
export async function buildGuide(name, { env, quietly = false, signal }) {
  const { inputs, output, next, commands } = guides[name];
  await unlessCurrent(
    { name, inputs: inputs(), outputs: [join(output, 'index.html')] },
    async () => {
      for (const [command, ...args] of commands) {
        const cwd = command === 'vitepress' ? join(root, 'docs') : root;
        const stdio = quietly ? 'ignore' : 'inherit';
        const program = start(command, args, { env, cwd, stdio, signal });
        if (quietly && program.pid !== undefined) setPriority(program.pid, 10);
        const code = await finished(program);
        if (code !== 0) throw new CommandFailed(command, args, code);
      }
      rmSync(join(root, output), { recursive: true, force: true });
      renameSync(join(root, next), join(root, output));
    },
  );
}

/** The pages and what makes the site of them, without what is generated from the packages. */
function pagesOf(folder) {
  const pages = readdirSync(join(root, folder)).filter(
    (name) => !/^\.|^(?:node_modules|reference)$/.test(name),
  );
  const site = readdirSync(join(root, folder, '.vitepress')).filter((name) =>
    /^theme$|\.mjs$/.test(name),
  );
  return [
    ...pages.map((name) => join(folder, name)),
    join(folder, 'reference/index.md'),
    ...site.map((name) => join(folder, '.vitepress', name)),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const asked = process.argv.slice(2);
  const env = await build();
  for (const name of asked.length > 0 ? asked : allGuides) {
    await buildGuide(name, { env }).catch(explainFailure);
  }
}
