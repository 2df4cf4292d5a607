import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { allChecks } from './checks.mjs';
import { CommandFailed, finished, start } from './run.mjs';
import { root } from './workspace.mjs';

/** Two at a time: more would only drive the browsers of a small machine into their time limits. */
const atOnce = 2;

/** The programs write into pipes and would not know by themselves whether a person is looking. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs the checks, those first in the list first, each after the one it builds on. */
async function runAll(checks, env) {
  const waiting = [...checks];
  const running = new Map();
  const results = [];
  const isReady = ({ after }) => !running.has(after) && !waiting.some(({ name }) => name === after);
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      const [check] = waiting.splice(next, 1);
      const base = results.find(({ name }) => name === check.after);
      running.set(check.name, base?.failed ? notRun(check, base) : runOne(check, env));
    } else {
      const result = await Promise.race(running.values());
      running.delete(result.name);
      results.push(result);
    }
  }
  return results;
}

/** The result of a check that has nothing to work on, because the one before it failed. */
async function notRun({ name }, base) {
  console.log(`[${name}] 0 passed, 1 failed: not run, because ${base.name} failed`);
  return { name, passed: 0, failed: 1, seconds: 0 };
}

async function runOne({ name, cwd, commands, count, env: own, quiet = false }, env) {
  const began = performance.now();
  const kept = [];
  const print = (line) => console.log(`[${name}] ${line}`);
  const hear = quiet ? (line) => kept.push(line) : print;
  let code = 0;
  for (const [command, ...args] of commands) {
    if (code !== 0) break;
    const child = start(command, args, {
      cwd: join(root, cwd),
      env: { ...env, ...colours, ...own },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', hear);
    }
    code = await finished(child);
  }
  const seconds = (performance.now() - began) / 1000;
  const { passed, failed } = count(code);
  if (code !== 0) kept.forEach(print);
  print(`${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s`);
  return { name, passed, failed, seconds };
}

function chosen(checks, wanted) {
  const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    const names = checks.map((check) => check.name).join(', ');
    throw new UnknownCheck(`There is no check ${unknown.join(', ')}; there are ${names}.`);
  }
  const needed = checks.filter(({ name }) => wanted.includes(name)).map(({ after }) => after);
  return wanted.length === 0
    ? checks
    : checks.filter(({ name }) => wanted.includes(name) || needed.includes(name));
}

class UnknownCheck extends Error {}

function summarise(results) {
  const slowest = [...results].sort((one, other) => other.seconds - one.seconds).slice(0, 6);
  console.log(`\nSlowest: ${slowest.map((r) => `${r.name} ${r.seconds.toFixed(0)} s`).join(', ')}`);
  const failing = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failing.length > 0) console.log(`Failed: ${failing.join(', ')}`);
  end(sum(results, 'passed'), sum(results, 'failed'));
}

function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

try {
  const env = await build();
  summarise(await runAll(chosen(allChecks(), process.argv.slice(2)), env));
} catch (error) {
  if (!(error instanceof CommandFailed || error instanceof UnknownCheck)) throw error;
  console.error(error.message);
  end(0, 1);
}
