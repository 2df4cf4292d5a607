import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentChromium } from '@through-train/browsers/chromium.js';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';

/** Writes what passed, and what failed, to the file that the repository's `npm test` adds up. */
function countReporter(file) {
  const named = (test, path) => ({ ...test, name: [...path, test.name].join(' > ') });
  const testsOf = ({ tests, suites }, path) => [
    ...tests.map((test) => named(test, path)),
    ...suites.flatMap((suite) => testsOf(suite, [...path, suite.name])),
  ];
  return {
    stop({ sessions }) {
      const results = sessions.map(({ testFile, testResults, errors }) => {
        const name = relative(folder, testFile ?? '');
        const tests = testResults ? testsOf(testResults, [name]) : [];
        // A file that could not be loaded, or did not end, has failed once more.
        const broken = errors.slice(0, 1).map((error) => ({ name, error }));
        return { tests, failed: [...tests.filter(({ passed }) => !passed), ...broken] };
      });
      const failures = results.flatMap(({ failed }) =>
        failed.map(({ name, error }) => ({ name, error: error?.message?.split('\n')[0] ?? '' })),
      );
      const tests = results.flatMap((result) => result.tests);
      const passed = tests.filter((test) => test.passed).length;
      writeFileSync(file, JSON.stringify({ passed, failed: failures.length, failures }));
    },
  };
}

const folder = fileURLToPath(new URL('.', import.meta.url));

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
