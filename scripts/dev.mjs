import { build, explainFailure } from './build.mjs';
import { finished, start } from './run.mjs';
import { say } from './workspace.mjs';

const watched = [
  'packages/widgets/src',
  'packages/client/dist',
  'packages/contract/dist',
  'packages/words/dist',
  'packages/embed/dist',
];

/** Everything a developer of the project wants running, each rebuilding by itself. */
const programs = [
  // By name: through the root's tsconfig.json, which has no files, tsc 7.0 sees no change.
  ['tsc', '-b', 'packages/widgets', 'packages/demonstration', '--watch', '--preserveWatchOutput'],
  [
    'node',
    '--watch-preserve-output',
    ...watched.map((folder) => `--watch-path=${folder}`),
    'packages/widgets/scripts/build-cdn.mjs',
  ],
  ['node', '--watch', '--watch-preserve-output', 'packages/demonstration/dist/cli.js'],
  ['storybook', 'dev', '--port', '6006', '--no-open', '--ci', '--quiet'],
];

async function develop() {
  const env = await build();
  const running = programs.map(([command, ...args]) => start(command, args, { env }));
  const ended = running.map(finished);
  const endAll = () => {
    for (const program of running) program.kill('SIGTERM');
  };
  process.on('SIGINT', endAll);
  process.on('SIGTERM', endAll);
  const server = `http://localhost:${process.env.PORT || 8787}`;
  say(
    `服务：${server}　组件目录：http://localhost:6006　按 Ctrl-C 全部停止`,
    `Server: ${server}  Storybook: http://localhost:6006  Ctrl-C ends all`,
  );
  // The first to end takes the others with it, so that a crash is not overlooked.
  await Promise.race(ended);
  endAll();
  await Promise.all(ended);
}

await develop().catch(explainFailure);
