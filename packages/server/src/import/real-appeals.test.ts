import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { redact } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { importFile } from '@through-train/core/import/import-file.js';
import { Tally } from '@through-train/core/import/tally.js';
import { Keys } from '@through-train/core/privacy/keys.js';
import { foldText } from '@through-train/core/search/fold.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { cleanText, noMapping } from '@through-train/import';
import { Converter } from 'opencc-js/cn2t';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAppeals } from '../appeals/list.js';
import { province } from '../testing/province.fixture.js';
import { openTestDatabase } from '../testing/test-database.fixture.js';

// Real appeals carry no licence and are not part of the project; where somebody has them, next to
// the repository or named by APPEAL_REPLIES, they are imported as a whole.
const nextToRepository = new URL(
  '../../../../../shared/data/appeal-replies.ndjson',
  import.meta.url,
);
const path = process.env.APPEAL_REPLIES ?? fileURLToPath(nextToRepository);

const toTraditional: (text: string) => string = Converter({ from: 'cn', to: 't' });
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

interface Row {
  readonly title: string;
  readonly body: string;
  readonly reply: string;
}

describe.runIf(existsSync(path))('2,816 real appeals', () => {
  const now = new Date('2026-11-23T02:00:00Z');
  const sites = new SiteDirectory();
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase();
    await db.transaction().execute(async (trx) => {
      for (const config of province()) await saveSite(trx, config);
    });
  });
  afterAll(async () => {
    await db.destroy();
  });

  async function bringIn(): Promise<Tally> {
    const site = (await sites.current(db)).site('hunan');
    if (!site) throw new Error('the fixture has no province');
    const tools = { sites, keys: new Keys(new Uint8Array(32)) };
    const target = {
      site,
      columnFor: () => 'ask-politics',
      mailboxId: null,
      source: 'hunan',
      unitName: '湖南省',
      open: 'accepted',
      deadlines: 'from-import',
      publish: 'answered',
    } as const;
    const job = {
      path,
      format: 'ndjson',
      encoding: 'utf-8',
      delimiter: undefined,
      sheet: undefined,
      mapping: noMapping,
      kind: 'consultation',
      keepContact: false,
      dryRun: false,
      now,
    } as const;
    const tally = new Tally();
    for await (const row of importFile(db, tools, target, job, () => undefined)) tally.add(row);
    return tally;
  }

  async function found(q: string): Promise<string[]> {
    const tree = await sites.current(db);
    const titles: string[] = [];
    let cursor: string | undefined;
    do {
      const wanted = { q, limit: 100, ...(cursor && { cursor }) };
      const page = await listAppeals(db, tree, 'hunan', wanted, now);
      titles.push(...page.items.map((item) => item.title));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return titles.sort();
  }

  it('come in as a whole, and a second time not at all', async () => {
    const started = performance.now();
    const first = await bringIn();
    console.info(
      `imported ${first.imported} rows in ${Math.round(performance.now() - started)} ms`,
    );
    expect([first.imported, first.known, first.bad]).toEqual([2816, 0, 0]);
    const second = await bringIn();
    expect([second.imported, second.known, second.bad]).toEqual([0, 2816, 0]);
  }, 120_000);

  it('are found by any characters they hold, exactly', async () => {
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line): Row => JSON.parse(line));
    const read = (text: string) => redact(cleanText(text).text);
    const texts = rows.map(({ title, body, reply }) => ({
      title: read(title),
      parts: [title, body, reply].map((text) => foldText(read(text))),
    }));
    for (let at = 7; at < rows.length; at += 117) {
      const body = [...(texts[at]?.parts[1] ?? '')];
      const middle = Math.floor(body.length / 2);
      const word = body.slice(middle, middle + 2 + (at % 4)).join('');
      if (/\s/u.test(word)) continue;
      // As somebody with another keyboard types it.
      const q = fullWidth(toTraditional(word));
      const folded = foldText(word);
      const expected = texts
        .filter(({ parts }) => parts.some((part) => part.includes(folded)))
        .map(({ title }) => title);
      expect(await found(q), `searching for a text of ${[...q].length} characters`).toEqual(
        expected.sort(),
      );
    }
  }, 120_000);
});
