import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder, root, say } from './workspace.mjs';

const memory = join(cacheFolder, 'toolchain.json');

/**
 * The environment in which `node` is at least 22.16 (the server needs its built-in SQLite) and
 * `pnpm` is version 12. A machine that has both is taken as it is; for any other npm fetches them
 * once, and its answer is remembered because asking npm again takes seconds.
 */
export function toolchain() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    say(
      `需要 Node.js 20 或更高版本，当前为 ${process.versions.node}。请升级后重试。`,
      `Node.js 20 or newer is needed; this is ${process.versions.node}. Upgrade it and try again.`,
    );
    process.exit(1);
  }
  const nodeIsCurrent = major > 22 || (major === 22 && minor >= 16);
  if (nodeIsCurrent && pnpmIs12()) return process.env;
  const folder = remembered() ?? fetched();
  return { ...process.env, PATH: [folder, process.env.PATH].join(delimiter) };
}

function pnpmIs12() {
  // Corepack's stand-in for pnpm would stop and ask whether it may download.
  const env = { ...process.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };
  const { status, stdout } = spawnSync('pnpm', ['--version'], { cwd: root, env, encoding: 'utf8' });
  return status === 0 && stdout.startsWith('12.');
}

function remembered() {
  if (!existsSync(memory)) return undefined;
  const { folder } = JSON.parse(readFileSync(memory, 'utf8'));
  return holdsToolchain(folder) ? folder : undefined;
}

function fetched() {
  say(
    '正在获取 Node 24 和 pnpm 12（仅首次，约 15 秒）……',
    'Fetching Node 24 and pnpm 12 (first time only, about 15 seconds) …',
  );
  const wanted = ['-y', '-p', 'node@24', '-p', 'pnpm@12'];
  const path = execFileSync('npx', [...wanted, '--', 'node', '-p', 'process.env.PATH'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const folder = path.trim().split(delimiter).find(holdsToolchain);
  if (folder === undefined) throw new Error(`npx brought no node and pnpm; its PATH was ${path}`);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(memory, JSON.stringify({ folder }));
  return folder;
}

function holdsToolchain(folder) {
  return existsSync(join(folder, 'node')) && existsSync(join(folder, 'pnpm'));
}
