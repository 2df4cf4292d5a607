import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { currentChromium } from '@through-train/browsers/chromium.js';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Writes what passed and failed to the file that the repository's `npm test` adds up. */
function countReporter(file) {
  const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
  return {
    stop({ sessions }) {
      const tests = sessions.flatMap(({ testResults }) =>
        testResults ? testsOf(testResults) : [],
      );
      const broken = sessions.filter(({ errors }) => errors.length > 0);
      const passed = tests.filter((test) => test.passed).length;
      const failed = tests.filter((test) => !test.passed).length + broken.length;
      writeFileSync(file, JSON.stringify({ passed, failed }));
    },
  };
}

/** Chromium in which each file has a tab of its own: of a history of 50 entries some are dropped. */
function freshTabs(options) {
  const launcher = chromeLauncher(options);
  const { stopSession } = launcher;
  launcher.stopSession = async function stopAndClose(id) {
    const result = await stopSession.call(this, id);
    const done = this.inactivePages.splice(0);
    await Promise.all(done.map(({ puppeteerPage }) => puppeteerPage.browserContext().close()));
    return result;
  };
  return launcher;
}

const countFile = process.env.TEST_COUNT_FILE;

/** The elements' tests run in the browser itself, from the TypeScript sources. */
export default {
  files: 'src/**/*.test.ts',
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  nodeResolve: true,
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'chrome86',
      // Tells esbuild about Lit's decorators.
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [
    freshTabs({
      launchOptions: await currentChromium(),
      concurrency: 2,
      // Two files at once must not find each other's drafts.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Accessibility checks take their time on two busy cores; nothing in a test waits for less.
  testFramework: { config: { timeout: 60_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter(), ...(countFile ? [countReporter(countFile)] : [])],
};
