import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatReferenceNumber, type Receipt, type TrackingSession } from '@through-train/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testEngine } from '../testing/test-database.fixture.js';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

const submit = async (changes = {}): Promise<Receipt> =>
  (await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter(changes))).body;

const unknownNumber = formatReferenceNumber({
  divisionCode: '430682',
  date: '2026-11-23',
  sequence: 77_777,
});
const wrongCode = '0000-0000-0000-0000';
let addresses = 0;

/** Tries from an address nobody used before. */
const attempt = (
  number: string,
  queryCode: string,
  address = `10.1.${addresses++ >> 8}.${addresses & 255}`,
) => post(server, '/v1/tracking', { number, queryCode }, { 'X-Forwarded-For': address });

describe('number and query code', () => {
  test('an unknown number, a wrong code and nonsense cannot be told apart', async () => {
    const { number } = await submit();
    const answers = [
      await attempt(unknownNumber, wrongCode),
      await attempt(number, wrongCode),
      await attempt('what is this', '???'),
    ];
    const seen = answers.map(({ status, headers, body }) => {
      const { requestId: _, ...rest } = body;
      const names = [...headers.keys()].filter((name) => name !== 'date');
      const values = names
        .filter((name) => name !== 'x-request-id')
        .map((name) => headers.get(name));
      return { status, rest, names, values };
    });
    expect(seen[0]?.status).toBe(404);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test('a code opens its own number only', async () => {
    const one = await submit();
    const other = await submit();
    expect((await attempt(one.number, other.queryCode)).status).toBe(404);
    expect((await attempt(one.number, one.queryCode)).status).toBe(200);
  });

  test('guessing at one number is slowed down more and more, whether it exists or not', async () => {
    const { number } = await submit();
    for (const guessed of [
      number,
      formatReferenceNumber({ divisionCode: '430682', date: '2026-11-22', sequence: 5 }),
    ]) {
      const waits: number[] = [];
      for (let round = 0; round < 14; round += 1) {
        const { status, headers } = await attempt(guessed, wrongCode);
        if (status === 429) {
          waits.push(Number(headers.get('retry-after')));
          server.pass({ seconds: waits.at(-1) ?? 0 });
          await attempt(guessed, wrongCode);
        }
      }
      expect(waits.slice(0, 3)).toEqual([5, 10, 20]);
    }
  });

  test('guessing from one address is stopped, and only there', async () => {
    const receipt = await submit();
    const answers = [];
    for (let sequence = 1; sequence <= 25; sequence += 1) {
      const number = formatReferenceNumber({
        divisionCode: '431000',
        date: '2026-11-01',
        sequence,
      });
      answers.push(await attempt(number, wrongCode, '203.0.113.9'));
    }
    expect(answers.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(4);
    const { number, queryCode } = receipt;
    expect((await attempt(number, wrongCode, '203.0.113.9')).status).toBe(429);
    expect((await attempt(number, wrongCode, '203.0.113.10')).status).toBe(404);
    // Behind the same address there may be a whole village.
    expect((await attempt(number, queryCode, '203.0.113.9')).status).toBe(200);
  });

  test('whoever has the code enters, whatever strangers try meanwhile', async () => {
    const { number, queryCode } = await submit();
    const entered: number[] = [];
    const guessed: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const [mine, theirs] = await Promise.all([
        attempt(number, queryCode),
        attempt(number, wrongCode),
      ]);
      entered.push(mine.status);
      guessed.push(theirs.status);
    }
    expect(entered).toEqual(Array(30).fill(200));
    // Nor does entering end the wait: that would show that the number exists, and its owner came.
    expect(guessed).toEqual([...Array(11).fill(404), ...Array(19).fill(429)]);
  });

  test('a wait tells no existing number from an unknown one', async () => {
    const { number } = await submit();
    const unknown = formatReferenceNumber({
      divisionCode: '430682',
      date: '2026-11-22',
      sequence: 6,
    });
    const seen = [];
    for (const guessed of [number, unknown]) {
      for (let round = 0; round < 11; round += 1) await attempt(guessed, wrongCode);
      const { status, headers, body } = await attempt(guessed, wrongCode);
      const { requestId: _, ...rest } = body;
      const told = [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name));
      seen.push({ status, rest, told });
    }
    expect(seen[0]?.status).toBe(429);
    expect(seen[1]).toEqual(seen[0]);
  });
});

describe('what must not get out', () => {
  const phone = '13787654321';
  const email = 'zhou.secret@example.cn';
  const address = '198.51.100.77';
  const secrets = [phone, email, '周密友', address];
  let receipt: Receipt;
  let answers = '';

  beforeAll(async () => {
    const contact = { name: '周密友', phone, email };
    const body = `电梯停运，请联系我，电话${phone}，邮箱${email}。`;
    const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ contact }), {
      'X-Forwarded-For': address,
      'Idempotency-Key': 'a-key-of-more-than-16-characters',
    });
    receipt = sent.body;
    const named = await submit({ contact, body });
    for (const { number } of [receipt, named]) {
      await officialsDo(server, number, [...toTheAnswer, ...published]);
    }
    const paths = [
      '/v1/sites/linxiang/appeals',
      `/v1/sites/linxiang/appeals?q=${phone}`,
      '/v1/sites/linxiang/appeals/similar?text=电梯停运请尽快协调',
      `/v1/appeals/${receipt.number}`,
      `/v1/appeals/${named.number}`,
      `/v1/appeals/${receipt.number}?q=${phone}`,
    ];
    for (const path of paths) answers += (await get(server, path)).text;
    const { number, queryCode } = receipt;
    const opened = await post<TrackingSession>(server, '/v1/tracking', { number, queryCode });
    answers += opened.text;
  });

  test.each(secrets)('%s is in no answer and no log', (secret) => {
    expect(answers).not.toContain(secret);
    expect(server.logged()).not.toContain(secret);
    expect(server.logged()).toContain('/v1/sites/:site/appeals');
  });

  /** What somebody has who has copied the database: its files, or the rows of all its tables. */
  async function copied(): Promise<Map<string, Buffer>> {
    const { db } = server.dependencies;
    const copies = new Map<string, Buffer>();
    if (testEngine === 'sqlite') {
      await sql`pragma wal_checkpoint(full)`.execute(db);
      for (const file of readdirSync(server.folder)) {
        copies.set(file, readFileSync(join(server.folder, file)));
      }
      return copies;
    }
    for (const { name } of await db.introspection.getTables()) {
      const { rows } = await sql`select ${sql.id(name)}::text from ${sql.id(name)}`.execute(db);
      copies.set(name, Buffer.from(JSON.stringify(rows)));
    }
    return copies;
  }

  test('contact and query code are not readable in a copy of the database', async () => {
    const copies = await copied();
    expect(copies.size).toBeGreaterThan(0);
    for (const [where, bytes] of copies) {
      // The text of the appeal itself may hold what the citizen wrote there; the contact may not.
      for (const secret of ['周密友', address, receipt.queryCode]) {
        expect(bytes.includes(Buffer.from(secret)), `${secret} in ${where}`).toBe(false);
      }
    }
  });

  test('a search for a masked telephone number finds nothing', async () => {
    const found = await get<{ items: unknown[] }>(server, `/v1/sites/hunan/appeals?q=${phone}`);
    expect(found.body.items).toEqual([]);
  });
});
