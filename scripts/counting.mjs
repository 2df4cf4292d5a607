import { existsSync, readFileSync } from 'node:fs';

/**
 * How a check tells what passed and failed. Each takes the exit code; whatever a report says, a
 * check that ended badly or ran nothing has failed at least once.
 */
export function countedByExitCode(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Counts written as `{"passed": 3, "failed": 0}`. */
export function countedByFile(file) {
  return (code) => atLeastOneFailure(code, read(file) ?? { passed: 0, failed: 0 });
}

/** Counts from Vitest's JSON report, in which a file that could not start has no tests at all. */
export function countedByVitest(file) {
  return (code) => {
    const report = read(file);
    if (report === undefined) return { passed: 0, failed: 1 };
    const neverStarted = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    return atLeastOneFailure(code, {
      passed: report.numPassedTests,
      failed: report.numFailedTests + neverStarted.length,
    });
  };
}

function atLeastOneFailure(code, { passed, failed }) {
  const endedBadly = code !== 0 || passed + failed === 0;
  return { passed, failed: endedBadly ? Math.max(failed, 1) : failed };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
