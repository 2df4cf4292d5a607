import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { countedByExitCode, countedByFile, countedByVitest, notRunLines } from './counting.mjs';
import { root } from './workspace.mjs';

const folder = mkdtempSync(join(tmpdir(), 'through-train-counting-'));
after(() => rmSync(folder, { recursive: true }));

function reportWith(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a fact counts as one', () => {
  assert.deepEqual(countedByExitCode(0), { passed: 1, failed: 0, failures: [], notRun: [] });
  assert.deepEqual(countedByExitCode(2), { passed: 0, failed: 1, failures: [], notRun: [] });
});

test('a suite that ran nothing has failed, however it ended', () => {
  const nothing = reportWith({ passed: 0, failed: 0 });
  assert.deepEqual(countedByFile(nothing)(0), { passed: 0, failed: 1, failures: [], notRun: [] });
});

test('a suite that left no report has failed', () => {
  const missing = join(folder, 'missing.json');
  assert.deepEqual(countedByFile(missing)(0), { passed: 0, failed: 1, failures: [], notRun: [] });
  assert.deepEqual(countedByVitest(missing)(0), { passed: 0, failed: 1, failures: [], notRun: [] });
});

test('tests that passed do not hide a run that ended badly', () => {
  const passed = reportWith({ passed: 7, failed: 0 });
  assert.deepEqual(countedByFile(passed)(1), { passed: 7, failed: 1, failures: [], notRun: [] });
});

test('a Vitest file that could not start counts beside the tests that failed, which are named', () => {
  const report = reportWith({
    numPassedTests: 5,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      {
        name: join(root, 'packages/a/src/b.test.ts'),
        status: 'failed',
        assertionResults: [
          { status: 'passed' },
          {
            status: 'failed',
            fullName: 'a letter is sent',
            failureMessages: ['Error: expected 1\n    at b.test.ts:3'],
          },
        ],
      },
      {
        name: join(root, 'packages/a/src/c.test.ts'),
        status: 'failed',
        message: 'SyntaxError: no\n  more',
        assertionResults: [],
      },
    ],
  });
  assert.deepEqual(countedByVitest(report)(1), {
    passed: 5,
    failed: 2,
    failures: [
      { name: 'packages/a/src/b.test.ts > a letter is sent', error: 'Error: expected 1' },
      { name: 'packages/a/src/c.test.ts', error: 'SyntaxError: no' },
    ],
    notRun: [],
  });
});

test('tests that could not run are neither passed nor failed, and each reason is told once', () => {
  const skipped = (notRun) => ({ status: 'skipped', meta: notRun ? { notRun } : {} });
  const report = reportWith({
    numPassedTests: 1,
    testResults: [
      {
        status: 'passed',
        assertionResults: [{ status: 'passed', meta: {} }, skipped('No engine')],
      },
      { status: 'passed', assertionResults: [skipped('No engine'), skipped('No font'), skipped()] },
    ],
  });
  const { passed, failed, notRun } = countedByVitest(report)(0);
  assert.deepEqual({ passed, failed }, { passed: 1, failed: 0 });
  assert.deepEqual(notRunLines(notRun), ['2 not run: No engine', '1 not run: No font']);
});
