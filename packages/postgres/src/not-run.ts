import type { RunnerTask, RunnerTestCase } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** Why a test was not run that should have been; `npm test` counts these at its end. */
    notRun?: string;
  }
}

/**
 * Leaves out all that a file or a suite would have run, and notes why. Before any of it starts.
 *
 * @returns the tests that are left out by this
 */
export function leaveOut(task: RunnerTask, reason: string): RunnerTestCase[] {
  if (task.mode === 'skip' || task.mode === 'todo') return [];
  task.mode = 'skip';
  if (task.type === 'suite') return task.tasks.flatMap((each) => leaveOut(each, reason));
  task.meta.notRun = reason;
  task.result = { state: 'skip' };
  return [task];
}
