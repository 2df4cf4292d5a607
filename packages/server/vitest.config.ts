import { defineConfig } from 'vitest/config';

/** What is run on PostgreSQL too. */
const onBoth = ['src/search/*.test.ts', 'src/appeals/*.test.ts'];

export default defineConfig({
  test: {
    // Real HTTP, real scrypt, real processes: on a busy machine that takes its time.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'sqlite', include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: onBoth,
          globalSetup: 'src/testing/postgres-server.fixture.ts',
          setupFiles: 'src/testing/remove-databases.fixture.ts',
        },
      },
    ],
  },
});
