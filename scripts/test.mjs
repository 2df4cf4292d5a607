import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from './build.mjs';
import { allChecks } from './checks.mjs';
import { notRunLines } from './counting.mjs';
import { greenChecks } from './green-checks.mjs';
import { CommandFailed, finished, start } from './run.mjs';
import { root } from './workspace.mjs';

/** Two at a time: more would only drive the browsers of a small machine into their time limits. */
const atOnce = 2;

/** The programs write into pipes and would not know by themselves whether a person is looking. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };

/** Runs the checks, those first in the list first, each after the one it builds on. */
async function runAll(checks, doCheck) {
  const waiting = [...checks];
  const running = new Map();
  const results = [];
  const isReady = ({ after }) => !running.has(after) && !waiting.some(({ name }) => name === after);
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      const [check] = waiting.splice(next, 1);
      const base = results.find(({ name }) => name === check.after);
      running.set(check.name, base?.failed ? notRun(check, base) : doCheck(check));
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
  return { name, passed: 0, failed: 1, failures: [], notRun: [], seconds: 0 };
}

/**
 * Does a check unless it was green on the very same files. CI does them all, and so does `--all`;
 * what others build on is done always, and itself knows what is there.
 */
function unlessGreen(env, checks) {
  const green = greenChecks(env);
  const doesAll = Boolean(env.CI) || process.argv.includes('--all');
  return async (check) => {
    const state = green.stateOf(check);
    const isBuiltOn = checks.some(({ after }) => after === check.name);
    const before = doesAll || isBuiltOn ? undefined : green.find(check);
    if (before) return unchanged(check, before);
    const result = await runOne(check, env);
    // What could not run is tried again the next time.
    if (result.failed === 0 && result.notRun.length === 0)
      green.remember(check, state, result.passed);
    return result;
  };
}

function unchanged({ name }, { passed, at }) {
  const since = new Date(at).toLocaleTimeString('sv');
  console.log(`[${name}] unchanged since ${since}, ${passed} passed (--all does it again)`);
  return { name, passed, failed: 0, failures: [], notRun: [], seconds: 0 };
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
  const { passed, failed, failures, notRun } = count(code);
  if (code !== 0) kept.forEach(print);
  // A check that counts as one has said what is wrong with it, somewhere.
  if (code !== 0 && quiet) failures.push({ name, error: firstError(kept) });
  print(`${passed} passed, ${failed} failed in ${seconds.toFixed(1)} s`);
  return { name, passed, failed, failures, notRun, seconds };
}

const firstError = (lines) => lines.find((line) => /error|✖|not ok/i.test(line)) ?? lines.at(-1);

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
  const failing = results.filter(({ failed }) => failed > 0);
  for (const { name, failures } of failing) {
    console.log(`\nFailed: ${name}`);
    for (const { name: test, error } of failures) console.log(`  ${test}\n    ${error}`);
  }
  for (const line of notRunLines(results.flatMap(({ notRun }) => notRun))) console.log(`\n${line}`);
  end(sum(results, 'passed'), sum(results, 'failed'));
}

function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

const sum = (results, key) => results.reduce((total, result) => total + result[key], 0);

try {
  const env = await build();
  const wanted = process.argv.slice(2).filter((argument) => argument !== '--all');
  const checks = chosen(allChecks(), wanted);
  summarise(await runAll(checks, unlessGreen(env, checks)));
} catch (error) {
  if (!(error instanceof CommandFailed || error instanceof UnknownCheck)) throw error;
  console.error(error.message);
  end(0, 1);
}
