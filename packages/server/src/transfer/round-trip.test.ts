import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppealDetail, AppealPage } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demonstrationAppeals } from '../demonstration/appeals.js';
import { seedAppeals } from '../demonstration/seed-appeals.js';
import { demonstrationSites } from '../demonstration/sites.js';
import { get, startTestServer, type TestServer } from '../http/test-server.fixture.js';
import { noMapping } from '../import/field-mapping.js';
import { importFile, type RowOutcome } from '../import/import-file.js';
import { csvLine } from './csv-line.js';
import { type ExportedRow, exportedColumns, exportedRows } from './export-rows.js';

let original: TestServer;
const rows: ExportedRow[] = [];
beforeAll(async () => {
  original = await startTestServer({ sites: demonstrationSites() });
  const { db } = original.dependencies;
  const appeals = demonstrationAppeals({ now: original.dependencies.now() });
  await db.transaction().execute((trx) => seedAppeals(trx, original.dependencies, appeals));
  const tree = await original.dependencies.sites.current(db);
  const siteIds = tree.summaries.map(({ id }) => id);
  for await (const row of exportedRows(db, siteIds)) rows.push(row);
}, 120_000);
afterAll(() => original.stop());

async function bring(
  server: TestServer,
  format: 'ndjson' | 'csv',
  text: string,
): Promise<RowOutcome[]> {
  const { db, sites, keys, now } = server.dependencies;
  const path = join(server.folder, `export.${format}`);
  await writeFile(path, text);
  const site = (await sites.current(db)).site('hunan');
  if (!site) throw new Error('The demonstration has no province.');
  const target = {
    site,
    columnFor: () => '',
    mailboxId: null,
    source: 'hunan',
    unitName: '',
    open: 'accepted',
    deadlines: 'from-import',
    publish: 'answered',
  } as const;
  const job = {
    path,
    format,
    encoding: 'utf-8',
    delimiter: undefined,
    sheet: undefined,
    mapping: noMapping,
    kind: 'consultation',
    keepContact: false,
    dryRun: false,
    now: now(),
  } as const;
  const outcomes: RowOutcome[] = [];
  for await (const row of importFile(db, { sites, keys }, target, job, () => undefined))
    outcomes.push(row);
  return outcomes;
}

/** Everything a list says, page by page. */
async function pagesOf(server: TestServer, query: string): Promise<AppealPage['items']> {
  const items: AppealPage['items'] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const more = cursor && `&cursor=${cursor}`;
    const answer = await get(server, `/v1/sites/hunan/appeals?limit=100${query}${more}`);
    const page = answer.body as unknown as AppealPage;
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

const ndjson = () => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const csv = () =>
  `\ufeff${csvLine(exportedColumns)}${rows
    .map((row) =>
      csvLine(
        exportedColumns.map((name) => (name === 'record' ? JSON.stringify(row.record) : row[name])),
      ),
    )
    .join('')}`;

describe.each([
  ['ndjson', ndjson],
  ['csv', csv],
] as const)('an export as %s', (format, textOf) => {
  test('gives the same public lists in an empty installation, and nothing twice', async () => {
    const copy = await startTestServer({ sites: demonstrationSites() });
    try {
      const outcomes = await bring(copy, format, textOf());
      expect(outcomes.filter(({ outcome }) => outcome !== 'imported')).toEqual([]);
      for (const query of ['', '&sort=supported', '&sort=replied', '&q=电梯', '&state=handled']) {
        const here = await pagesOf(original, query);
        expect(here.length).toBeGreaterThan(5);
        expect(await pagesOf(copy, query)).toEqual(here);
      }
      for (const { number } of (await pagesOf(original, '')).slice(0, 60)) {
        const [here, there] = await Promise.all(
          [original, copy].map((each) => get(each, `/v1/appeals/${number}`)),
        );
        expect(there?.body as unknown as AppealDetail).toEqual(here?.body);
      }
      const hidden = (server: TestServer) =>
        server.dependencies.db
          .selectFrom('appeals')
          .select(['number', 'handling', 'publication', 'dueAt', 'facts'])
          .orderBy('number')
          .execute();
      expect(await hidden(copy)).toEqual(await hidden(original));
      const again = await bring(copy, format, textOf());
      expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['known']));
    } finally {
      await copy.stop();
    }
  }, 120_000);
});

test('an export has neither contacts, query codes nor who was signed in', () => {
  const text = ndjson();
  expect(text).not.toMatch(/queryCode|memberId|"contact/);
});

test('cells that a spreadsheet would compute are texts', () => {
  expect(csvLine(['=1+1', '+86', '-1', '@a', '＝1', 'a"b', 7])).toBe(
    '"\'=1+1","\'+86","\'-1","\'@a","\'＝1","a""b","7"\r\n',
  );
});
