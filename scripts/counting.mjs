import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './workspace.mjs';

/**
 * How a check tells what passed and failed. Each takes the exit code; whatever a report says, a
 * check that ended badly or ran nothing has failed at least once. `failures` are the tests that
 * failed, each with the first line of its error; `notRun` holds for each test that should have run and
 * could not the reason why.
 */
export function countedByExitCode(code) {
  const failed = code === 0 ? 0 : 1;
  return { passed: 1 - failed, failed, failures: [], notRun: [] };
}

/** Counts written as `{"passed": 3, "failed": 1, "failures": [{"name": …, "error": …}]}`. */
export function countedByFile(file) {
  return (code) => atLeastOneFailure(code, read(file) ?? { passed: 0, failed: 0 });
}

/** Counts from Vitest's JSON report, in which a file that could not start has no tests at all. */
export function countedByVitest(file) {
  return (code) => {
    const report = read(file);
    if (report === undefined) return { passed: 0, failed: 1, failures: [], notRun: [] };
    const failures = report.testResults.flatMap(failuresOfFile);
    return atLeastOneFailure(code, {
      passed: report.numPassedTests,
      failed: failures.length,
      failures,
      notRun: report.testResults.flatMap(notRunInFile),
    });
  };
}

function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(root, name ?? '');
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && failed.length === 0)
    return [{ name: file, error: firstLine(message) }];
  return failed.map(({ fullName, failureMessages = [] }) => ({
    name: `${file} > ${fullName}`,
    error: firstLine(failureMessages[0]),
  }));
}

/** Those that a test of another engine leaves out by itself have no reason, and are not meant. */
const notRunInFile = ({ assertionResults }) =>
  assertionResults.flatMap(({ meta }) => (meta?.notRun ? [firstLine(meta.notRun)] : []));

const firstLine = (text = '') => text.trim().split('\n')[0];

function atLeastOneFailure(code, { passed, failed, failures = [], notRun = [] }) {
  const endedBadly = code !== 0 || passed + failed === 0;
  return { passed, failed: endedBadly ? Math.max(failed, 1) : failed, failures, notRun };
}

/** A line for each reason: `3 not run: PostgreSQL could not be started (…)`. */
export function notRunLines(reasons) {
  const counts = new Map();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} not run: ${reason}`);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
