import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprintOf } from './staleness.mjs';
import { cacheFolderOf, root } from './workspace.mjs';

/** What of the environment changes what a check does. */
const variables = ['LONG', 'SEED', 'CHROME_PATH', 'DATABASE_URL'];
const hidden = ['.changeset', '.storybook'];

/**
 * The checks that were green, each with what it was run on: files by content, tools, and the day,
 * because some tests look at today's date.
 *
 * @param env the environment the checks run in
 * @param base the folder of the repository
 */
export function greenChecks(env, base = root) {
  const tools = [
    spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout,
    ...[process.platform, process.arch],
    ...variables.map((name) => `${name}=${env[name] ?? ''}`),
  ].join(' ');
  const today = new Date().toDateString();
  const memory = (name) => join(cacheFolderOf(base), 'green', `${name}.json`);
  const known = new Map();
  const hashOf = (inputs) => {
    const key = inputs.join('\n');
    if (!known.has(key)) known.set(key, fingerprintOf(inputs, base));
    return known.get(key);
  };
  const stateOf = ({ inputs, commands }) =>
    [tools, today, hashOf(inputs ?? everythingIn(base)), JSON.stringify(commands)].join('\n');
  return {
    /** Call it before the check runs: what changes meanwhile was not looked at. */
    stateOf,
    /** `{ passed, at }` of a check that was green on the very same state. */
    find(check) {
      const file = memory(check.name);
      if (!existsSync(file)) return undefined;
      const { state, ...result } = JSON.parse(readFileSync(file, 'utf8'));
      return state === stateOf(check) ? result : undefined;
    },
    remember({ name }, state, passed) {
      const file = memory(name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ state, passed, at: new Date().toISOString() }));
    },
  };
}

/** What a package is made from: its folder, those of the workspace below it, and the settings. */
export function inputsOfPackage(name, base = root) {
  return [...settingsIn(base), ...foldersBelow(`packages/${name}`, base)].sort();
}

const settingsIn = (base) =>
  everythingIn(base).filter((name) => name !== 'packages' && name !== 'examples');

function everythingIn(base) {
  return readdirSync(base).filter((name) => !name.startsWith('.') || hidden.includes(name));
}

function foldersBelow(folder, base, found = new Set()) {
  if (found.has(folder)) return found;
  found.add(folder);
  const manifest = JSON.parse(readFileSync(join(base, folder, 'package.json'), 'utf8'));
  const needed = { ...manifest.dependencies, ...manifest.devDependencies };
  for (const [name, version] of Object.entries(needed)) {
    if (version.startsWith('workspace:')) {
      foldersBelow(`packages/${name.split('/').at(-1)}`, base, found);
    }
  }
  return found;
}
