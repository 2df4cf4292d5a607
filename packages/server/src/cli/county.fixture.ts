import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Problem, Receipt } from '@through-train/contract';
import type { Database } from '@through-train/core/database/database.js';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import { Client } from 'pg';
import { addMember } from '../staff/members.js';
import { Workplace } from '../testing/commands.fixture.js';
import type { Ran } from '../testing/program-here.fixture.js';
import { newTestDatabase } from '../testing/test-database.fixture.js';
import {
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

export const lettersPath = '/v1/sites/linxiang/appeals';

/** A county's folder: a SQLite database with letters in many states, and its keys. */
export interface County {
  readonly place: Workplace;
  /** Its database, as `DATABASE_URL` says it. */
  readonly from: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Of the letters in it. */
  readonly receipts: readonly Receipt[];
  /** Runs `through-train migrate`. */
  readonly migrate: (...args: readonly string[]) => Promise<Ran>;
}

/** Makes a county; its `place` is to be closed. */
export async function openCounty(): Promise<County> {
  const place = await Workplace.open();
  const from = `sqlite:${join(place.folder, 'data', 'through-train.sqlite')}`;
  const own = { DATABASE_URL: from, KEYS_FILE: join(place.folder, 'keys.json') };
  const server = await startTestServer({ environment: own });
  const receipts = await fill(server);
  await server.stop();
  const environment = {
    ...own,
    DATA_DIR: join(place.folder, 'data'),
    SUBMISSIONS_PER_HOUR: '0',
  };
  const migrate = (...args: readonly string[]) =>
    place.run(['migrate', ...args], { env: environment });
  return { place, from, environment, receipts, migrate };
}

/** Letters, of which most were published, some answered and supported, and some only arrived. */
async function fill(server: TestServer): Promise<Receipt[]> {
  const sent: Receipt[] = [];
  for (let at = 0; at < 130; at += 1) {
    const changes = letter({ title: `第${at}号楼电梯停运已经两个月` });
    const { body } = await post<Receipt>(server, lettersPath, changes);
    sent.push(body);
    if (at % 4 !== 0) await officialsDo(server, body.number, published);
    if (at % 8 !== 1) continue;
    await officialsDo(server, body.number, toTheAnswer);
    await publishTexts(server, body.number);
    await post(server, `/v1/appeals/${body.number}/supports`, { device: randomUUID() });
  }
  await noteOn(server, sent[0]?.number ?? '');
  return sent;
}

/** An official's internal note on a letter. */
async function noteOn({ dependencies: { db } }: TestServer, number: string): Promise<void> {
  const at = '2026-11-23T02:00:00.000Z';
  const clerk = { username: 'clerk', name: '受理员', passwordHash: '', memberships: [] };
  await db.transaction().execute(async (trx) => {
    const memberId = (await addMember(trx, { ...clerk, createdAt: at })) ?? 0;
    const { id: appealId } = await trx
      .selectFrom('appeals')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await trx.insertInto('notes').values({ appealId, memberId, text: '已电话联系', at }).execute();
  });
}

/** An empty PostgreSQL database, in which not even tables are. */
export async function emptyPostgres(): Promise<string> {
  const url = await newTestDatabase();
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
  return url;
}

/** Looks into a database, given as `DATABASE_URL` says it. */
export async function inDatabase<T>(url: string, act: (db: Database) => Promise<T>): Promise<T> {
  const db = await openDatabase(url.replace('sqlite:', ''));
  try {
    return await act(db);
  } finally {
    await closeDatabase(db);
  }
}

/** The numbers of all letters in a database. */
export const numbersIn = (url: string): Promise<string[]> =>
  inDatabase(url, async (db) => {
    const rows = await db.selectFrom('appeals').select('number').orderBy('id').execute();
    return rows.map(({ number }) => number);
  });

/** What became of a letter that was sent. */
export interface Sent {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: Receipt & Problem;
}

/** Sends a letter to a server at an address. */
export async function sendLetter(url: string): Promise<Sent> {
  const response = await fetch(`${url}${lettersPath}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
    body: JSON.stringify(letter()),
  });
  const retryAfter = response.headers.get('retry-after');
  const body = (await response.json()) as Receipt & Problem;
  return { status: response.status, retryAfter, body };
}
