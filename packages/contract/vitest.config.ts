import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.{ts,mjs}'],
    // Loaded anew for each time zone of the test of the working days.
    server: { deps: { inline: ['chinese-days'] } },
  },
});
