import { defineConfig } from 'vitest/config';

// Of its own, because the page that Vite builds has another root.
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } });
