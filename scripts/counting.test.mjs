import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { countedByExitCode, countedByFile, countedByVitest } from './counting.mjs';

const folder = mkdtempSync(join(tmpdir(), 'through-train-counting-'));
after(() => rmSync(folder, { recursive: true }));

function reportWith(content) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('a fact counts as one', () => {
  assert.deepEqual(countedByExitCode(0), { passed: 1, failed: 0 });
  assert.deepEqual(countedByExitCode(2), { passed: 0, failed: 1 });
});

test('a suite that ran nothing has failed, however it ended', () => {
  const nothing = reportWith({ passed: 0, failed: 0 });
  assert.deepEqual(countedByFile(nothing)(0), { passed: 0, failed: 1 });
});

test('a suite that left no report has failed', () => {
  const missing = join(folder, 'missing.json');
  assert.deepEqual(countedByFile(missing)(0), { passed: 0, failed: 1 });
  assert.deepEqual(countedByVitest(missing)(0), { passed: 0, failed: 1 });
});

test('tests that passed do not hide a run that ended badly', () => {
  const passed = reportWith({ passed: 7, failed: 0 });
  assert.deepEqual(countedByFile(passed)(1), { passed: 7, failed: 1 });
});

test('a Vitest file that could not start counts beside the tests that failed', () => {
  const report = reportWith({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  assert.deepEqual(countedByVitest(report)(1), { passed: 5, failed: 2 });
});
