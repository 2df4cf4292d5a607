import { join } from 'node:path';
import { build, explainFailure } from './build.mjs';
import { finished, start } from './run.mjs';
import { root, say } from './workspace.mjs';

const widgets = join(root, 'packages/widgets');

/** Everything a developer of the project wants running, each rebuilding by itself. */
const programs = [
  { command: 'tsc', args: ['-b', '--watch', '--preserveWatchOutput'] },
  { command: 'vite', args: ['build', '--watch', '--no-clearScreen'], cwd: widgets },
  {
    command: 'node',
    args: ['--watch', 'packages/server/dist/cli.js', 'serve', '--demonstration'],
  },
  { command: 'storybook', args: ['dev', '-p', '6006', '--no-open', '--ci'] },
];

async function develop() {
  const env = await build();
  const running = programs.map(({ command, args, cwd }) => start(command, args, { cwd, env }));
  const endAll = () => {
    for (const program of running) program.kill('SIGTERM');
  };
  process.on('SIGINT', endAll);
  process.on('SIGTERM', endAll);
  say(
    `服务：http://localhost:${process.env.PORT || 8787}　组件目录：http://localhost:6006　Ctrl-C 全部停止`,
    `Server: http://localhost:${process.env.PORT || 8787}  Storybook: http://localhost:6006  Ctrl-C ends all`,
  );
  // The first to end takes the others with it, so that a crash is not overlooked.
  await Promise.race(running.map(finished));
  endAll();
  await Promise.all(running.map((program) => program.exitCode ?? finished(program)));
}

await develop().catch(explainFailure);
