import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../command-line.js';
import { type HostSite, startHostSite } from '../embed/host-site.js';
import { engines } from '../engines.js';
import { type RunningServer, startServer } from '../server.js';
import { environments } from './environments.js';
import { installedFirefox, launchFirefox } from './firefox.js';
import { serveHostPage } from './host-page.js';
import { allowedNames, describePage, untouched } from './untouched.js';
import { playwrightVisit, wrongLook } from './visit.js';

const letter = {
  to: '临湘市市长',
  title: '建湘社区三栋电梯停运三个月',
  body: '我们小区三栋的电梯从八月起停运，楼里老人多，上下楼很困难。我的电话13800000000。',
};

let server: RunningServer;
let host: HostSite;
beforeAll(async () => {
  [server, host] = await Promise.all([startServer(), startHostSite()]);
  await runCommand(['site', 'origin', 'add', 'linxiang', host.origin], {
    DATA_DIR: server.dataDir,
  });
});
afterAll(async () => {
  await host?.[Symbol.asyncDispose]();
  await server?.stop();
});

const byPlaywright = (launch: () => Promise<Browser>) => async () => {
  const browser = await launch();
  return {
    visit: () => playwrightVisit(browser),
    close: () => browser.close(),
  };
};

const firefox = installedFirefox();
describe.each([
  ...engines.map(({ engine, launch, thorough }) => ({
    name: engine,
    launch: byPlaywright(launch),
    pages: thorough ? environments : environments.filter(({ byEngine }) => byEngine),
  })),
  // Firefox is in no npm package: it joins where the machine has it.
  ...(firefox
    ? [{ name: 'Firefox', launch: () => launchFirefox(firefox), pages: environments }]
    : []),
])('in $name', ({ launch, pages }) => {
  let browser: Awaited<ReturnType<typeof launch>>;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(pages)(
    '$name: a citizen writes and follows a letter, and the page stays as it was',
    async (environment) => {
      const page = await serveHostPage(host, server, environment);
      await using visit = await browser.visit();
      await visit.prepare(environment);
      await visit.open(page.before);
      const before = untouched(await visit.evaluate(describePage));

      const works = async (when: string) => {
        const { wrong } = environment;
        expect(wrong ? await visit.evaluate(wrong) : '', when).toBe('');
      };
      await visit.open(page.after);
      await works('at first');
      const receipt = await visit.write(letter);
      await works('after a letter');
      await visit.lookUp(receipt);
      await visit.sees('待临湘市市长受理');
      await works('beside an opened letter');

      const after = untouched(await visit.evaluate(describePage));
      expect(after.look).toEqual(before.look);
      const added = after.names.filter((name) => !before.names.includes(name));
      expect(added.filter((name) => !allowedNames.test(name))).toEqual([]);
      expect(before.names.filter((name) => !after.names.includes(name))).toEqual([]);
      expect(await visit.evaluate(wrongLook)).toBe('');
      const { complaint } = environment;
      expect(visit.complaints.filter((each) => !complaint?.test(each))).toEqual([]);
    },
  );
});
