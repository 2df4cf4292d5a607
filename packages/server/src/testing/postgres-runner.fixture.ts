import { leaveOut } from '@through-train/postgres/not-run.js';
import {
  inject,
  type RunnerTaskResultPack,
  type RunnerTestFile,
  TestRunner,
  type VitestTestRunner,
} from 'vitest';
import './test-database.fixture.js';

/** Runs the tests of the project `postgres`, or leaves them all out and notes why. */
// biome-ignore lint/style/noDefaultExport: Vitest takes a runner as the default of its module.
export default class PostgresRunner extends TestRunner {
  declare onTaskUpdate: VitestTestRunner['onTaskUpdate'];

  async onCollected(files: RunnerTestFile[]): Promise<void> {
    const postgres = inject('postgres');
    if (!postgres || !('notRun' in postgres)) return;
    const leftOut = files.flatMap((file) => leaveOut(file, postgres.notRun));
    // What lies in a suite that is left out is reported by nobody else.
    const results = leftOut.map(({ id, result, meta }): RunnerTaskResultPack => [id, result, meta]);
    await this.onTaskUpdate?.(results, []);
  }
}
