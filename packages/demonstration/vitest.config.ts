import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Real HTTP, real scrypt, real processes: on a busy machine that takes its time.
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000 },
});
