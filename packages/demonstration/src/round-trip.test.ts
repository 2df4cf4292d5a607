import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AppealDetail, AppealPage } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationAppeals } from './appeals.js';
import { Installation } from './installation.fixture.js';
import { runThroughTrain } from './programs.fixture.js';
import { seedAppeals } from './seed-appeals.js';
import { demonstrationSites } from './sites.js';

const formats = ['ndjson', 'csv'] as const;
type Format = (typeof formats)[number];

let folder: string;
let original: Installation;
const exported = (format: Format): string => join(folder, `export.${format}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-round-trip-'));
  original = await Installation.open(join(folder, 'original'), demonstrationSites());
  const { db, now } = original.dependencies;
  const appeals = demonstrationAppeals({ now: now() });
  await db.transaction().execute((trx) => seedAppeals(trx, original.dependencies, appeals));
  for (const format of formats) {
    const args = ['export', '--site', 'hunan', '--below', '--out', exported(format)];
    await runThroughTrain(args, original.dataDir);
  }
}, 120_000);
afterAll(async () => {
  await original.close();
  rmSync(folder, { recursive: true });
});

/** What `import` says of the rows of an export that it reads. */
async function bring(to: Installation, format: Format): Promise<string> {
  const printed = await runThroughTrain(
    ['import', exported(format), '--site', 'hunan'],
    to.dataDir,
  );
  return /^.*rows read: .*$/m.exec(printed)?.[0] ?? printed;
}

/** Everything a list says, page by page. */
async function pagesOf(installation: Installation, query: string): Promise<AppealPage['items']> {
  const items: AppealPage['items'] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const more = cursor && `&cursor=${cursor}`;
    const page: AppealPage = await installation.get(
      `/v1/sites/hunan/appeals?limit=100${query}${more}`,
    );
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

const hidden = ({ dependencies: { db } }: Installation) =>
  db
    .selectFrom('appeals')
    .select(['number', 'handling', 'publication', 'dueAt', 'facts'])
    .orderBy('number')
    .execute();

describe.each(formats)('an export as %s', (format) => {
  test('gives the same public lists in an empty installation, and nothing twice', async () => {
    const copy = await Installation.open(join(folder, format), demonstrationSites());
    try {
      const count = (await hidden(original)).length;
      expect(await bring(copy, format)).toMatch(
        new RegExp(`${count} imported into .*, 0 already there, 0 bad`),
      );
      for (const query of ['', '&sort=supported', '&sort=replied', '&q=电梯', '&state=handled']) {
        const here = await pagesOf(original, query);
        expect(here.length).toBeGreaterThan(5);
        expect(await pagesOf(copy, query)).toEqual(here);
      }
      for (const { number } of (await pagesOf(original, '')).slice(0, 60)) {
        const [here, there] = await Promise.all(
          [original, copy].map((each) => each.get<AppealDetail>(`/v1/appeals/${number}`)),
        );
        expect(there).toEqual(here);
      }
      expect(await hidden(copy)).toEqual(await hidden(original));
      expect(await bring(copy, format)).toMatch(
        new RegExp(` 0 imported into .*, ${count} already there, 0 bad`),
      );
    } finally {
      await copy.close();
    }
  }, 120_000);
});

test('an export has neither contacts, query codes nor who was signed in', async () => {
  const text = await readFile(exported('ndjson'), 'utf8');
  expect(text).not.toMatch(/queryCode|memberId|"contact/);
});
