import { defineConfig } from 'vitest/config';

/** What needs both at once. */
const comparing = ['src/search/both-engines.test.ts', 'src/cli/move{,-refusals}.test.ts'];

/** What is about files of SQLite, or about no database at all, is run once. */
const oncePerRun = [
  'src/database/sqlite/**',
  'src/**/damaged-database.test.ts',
  'src/http/{full-disk,locked}.test.ts',
  'src/cli/{help,kept-versions}.test.ts',
  'src/hostile/linear-time.test.ts',
  'src/http/{answer-check,floods,guides,listen,openapi,proxy-watch,shutdown,static-folders}.test.ts',
  'src/**/{forwarded,request-limit,turns}.test.ts',
  'src/{embed,pages}/**',
  'src/sites/{edit-distance,nearest}.test.ts',
  'src/staff/{password,staff-roles-page}.test.ts',
  'src/{config,transfer/csv-line}.test.ts',
];

/** Where no PostgreSQL can be started its tests are left out, and counted as not run. */
const postgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: ['src/**/*.test.ts'],
    exclude: oncePerRun,
    globalSetup: 'src/testing/postgres-server.fixture.ts',
    runner: 'src/testing/postgres-runner.fixture.ts',
    setupFiles: 'src/testing/remove-databases.fixture.ts',
  },
};

export default defineConfig({
  test: {
    // Real HTTP, real scrypt, real processes: on a busy machine that takes its time.
    testTimeout: 30_000,
    // Every test brings its own server, database and folder; loading the modules anew for each file cost more.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'sqlite', include: ['src/**/*.test.ts'], exclude: comparing },
      },
      postgres,
    ],
  },
});
