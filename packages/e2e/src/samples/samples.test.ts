import { createClient } from '@through-train/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentLetter } from '../failures/letters.js';
import { demonstrationPassword, officialsOf } from '../officials.js';
import { type RunningServer, startServer } from '../server.js';
import { clientSamples, type Sample, samplesIn } from './client-samples.js';
import { Programs } from './program.js';

/** What some samples are there to show. */
const shown: Readonly<Record<string, RegExp>> = {
  'client.appeals.submit': /^430682-\d{8}-\d{5}-[\dX] [\w-]{19} /,
  'tracking.open(receipt)': /^submitted .*supplement/s,
  "'tracking-failed'": /^编号或查询码不正确$/m,
  "appeals.similar('电')": /^\/text /m,
  'stop.abort()': /^AbortError$/m,
  onResponse: /200/,
};

let server: RunningServer;
let programs: Programs;
let given: Record<string, readonly unknown[]>;
beforeAll(async () => {
  server = await startServer();
  await answerLift();
  programs = await Programs.compile(clientSamples, server.url);
  given = {
    follow: [await receipt(server.url)],
    acceptNew: ['linxiang-clerk', await demonstrationPassword(server)],
  };
});
afterAll(async () => {
  await programs?.[Symbol.asyncDispose]();
  await server?.stop();
});

/** Lets one appeal be found by what the guide searches for, which no hour's demonstration promises. */
async function answerLift(): Promise<void> {
  const { number } = await sentLetter(server.url, '建湘社区三栋电梯停运');
  const official = await officialsOf(server);
  const clerk = await official('linxiang-clerk');
  await clerk.act(number, { action: 'accept' });
  await clerk.act(number, { action: 'assign', unitId: 'linxiang-housing' });
  const unit = await official('linxiang-housing-head');
  await unit.act(number, { action: 'claim' });
  await unit.act(number, {
    action: 'reply',
    request: '反映电梯停运。',
    findings: '门机故障。',
    decision: '本周内修复。',
    legalBasis: '',
  });
  await (await official('linxiang-moderator')).act(number, { action: 'publish' });
}

async function receipt(baseUrl: string): Promise<unknown> {
  const { sites, appeals } = createClient({ baseUrl, site: 'linxiang' });
  const { divisionCode, privacyNotice } = await sites.get();
  return await appeals.submit({
    column: 'peoples-voices',
    kind: 'complaint',
    title: '路灯不亮已有两周',
    body: '长安街道文化路从路口到小学一段路灯全部不亮，晚上学生走路很不安全。',
    place: { divisionCode },
    contact: { phone: '13800000000' },
    anonymous: false,
    publication: 'private',
    language: 'zh-CN',
    noticeVersion: privacyNotice.version,
  });
}

describe.each(clientSamples)('the sample at $place', (sample) => {
  test('compiles alone', () => {
    expect(programs.mistakesIn(sample)).toEqual([]);
  });

  test('runs against the real server', async () => {
    const { code, printed } = await programs.run(sample, given);
    expect(code, printed).toBe(0);
    // A function that a page would call has its own way to tell.
    if (!sample.code.includes('export ')) expect(printed).not.toBe('');
    for (const [part, words] of Object.entries(shown)) {
      if (sample.code.includes(part)) expect(printed).toMatch(words);
    }
  });
});

test('a sample that cannot be compiled, or fails, is named by file and line', async () => {
  const page = 'docs/wrong.md';
  const text = `# Wrong\n\n\`\`\`ts\nconst count: string = 1;\nconsole.log(count);\nthrow new Error('no');\n\`\`\`\n`;
  const [sample] = samplesIn(page, text) as [Sample];
  await using wrong = await Programs.compile([sample], server.url);
  expect(wrong.mistakesIn(sample)).toEqual([
    expect.stringMatching(/^docs\/wrong\.md:4,7\): .*string/),
  ]);
  const { code, printed } = await wrong.run(sample, {});
  expect(code).toBe(1);
  expect(printed).toContain('docs/wrong.md:6');
});

test('the README and the guide of the client have samples', () => {
  const pages = clientSamples.map(({ page }) => page);
  expect(pages.filter((page) => page === 'packages/client/README.md').length).toBeGreaterThan(5);
  expect(pages.filter((page) => page === 'docs/client.md').length).toBeGreaterThan(9);
});
