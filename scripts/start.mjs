import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { build, explainFailure } from './build.mjs';
import { allGuides, buildGuide } from './guides.mjs';
import { CommandFailed, finished, start as startProgram } from './run.mjs';
import { say } from './workspace.mjs';

const port = process.env.PORT || '8787';
const address = `http://localhost:${port}`;

async function start() {
  const env = await build();
  if (await isTaken(port)) {
    say(
      `端口 ${port} 已被其他程序占用。请先停止该程序，或换用其他端口，例如：PORT=8788 npm start`,
      `Port ${port} is in use. Stop the other program or take another port: PORT=8788 npm start`,
    );
    process.exitCode = 1;
    return;
  }
  const server = startProgram('node', ['packages/demonstration/dist/cli.js'], { env });
  const ended = finished(server);
  const asked = stopWithUs(server);
  const ready = new AbortController();
  announceWhenReady(ready.signal)
    .then(() => buildGuides(env, ready.signal))
    .catch(ignoreAbort);
  const code = await ended;
  ready.abort();
  process.exitCode = asked.toStop ? 0 : code;
}

/** A port number the server would refuse is not taken: the server itself says what is allowed. */
function isTaken(wanted) {
  const number = Number(wanted);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) return Promise.resolve(false);
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(number, process.env.HOST || '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}

/**
 * Ctrl-C reaches this script twice, from the terminal and from npm, and the server as well; the
 * server is told once more here for the case that only this process got the signal.
 */
function stopWithUs(server) {
  const asked = { toStop: false };
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (!asked.toStop) server.kill('SIGTERM');
      asked.toStop = true;
    });
  }
  return asked;
}

async function announceWhenReady(signal) {
  while (!(await isReady())) await pause(200, undefined, { signal });
  say(
    `\n直通车已启动，请打开 ${address} （按 Ctrl-C 停止）`,
    `Through Train is running at ${address}  (Ctrl-C stops it)\n`,
  );
}

/**
 * The documentation and the catalogue of elements are built beside the running server: nobody waits
 * for them to see the demonstration. Until they are there the server says so at their addresses.
 */
async function buildGuides(env, signal) {
  for (const name of allGuides) {
    await buildGuide(name, { env, signal, quietly: true }).catch((error) => {
      if (!(error instanceof CommandFailed)) throw error;
      say(
        `未能生成 /${name}/，原因请运行：npm run build:guides`,
        `/${name}/ could not be built. To see why: npm run build:guides`,
      );
    });
  }
}

async function isReady() {
  try {
    return (await fetch(`${address}/readyz`)).ok;
  } catch {
    return false;
  }
}

function ignoreAbort(error) {
  if (error.name !== 'AbortError') throw error;
}

await start().catch(explainFailure);
