import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type {
  AppealFacts,
  LaterText,
  Problem,
  SiteConfig,
  StaffActor,
  StaffCommand,
  Submission,
} from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import { closeDatabase, openDatabase } from '@through-train/core/database/open.js';
import type { SharingOptions } from '@through-train/core/database/sqlite/driver.js';
import { loadKeys } from '@through-train/core/privacy/keys.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { pino } from 'pino';
import { type AppOptions, createApp } from '../app.js';
import { type Config, readConfig } from '../config.js';
import type { Dependencies } from '../dependencies.js';
import type { App } from '../http/context.js';
import { listen } from '../http/listen.js';
import type { PasswordCost } from '../staff/password.js';
import { cheapPasswords } from './cheap-passwords.fixture.js';
import { province } from './province.fixture.js';
import { testDatabaseVariables } from './test-database.fixture.js';

/** A server as citizens meet it: a real port, a real file, a clock that the test moves. */
export interface TestServer {
  readonly url: string;
  readonly folder: string;
  readonly dependencies: Dependencies;
  /** What it serves, for tests that go through every route. */
  readonly app: App;
  /** Everything that was logged. */
  readonly logged: () => string;
  /** Moves the clock on. */
  readonly pass: (time: { readonly days?: number; readonly seconds?: number }) => void;
  readonly stop: () => Promise<void>;
}

/** What a test wants to be different. */
export interface TestServerOptions extends AppOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly sites?: readonly SiteConfig[];
  readonly now?: string;
  readonly sharing?: SharingOptions;
  /** @default next to nothing */
  readonly passwordCost?: PasswordCost;
  /** Leaves a database of an earlier version there. */
  readonly before?: (database: string) => Promise<void>;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'through-train-'));
  const config: Config = readConfig({
    DATA_DIR: folder,
    PORT: '0',
    ...(await testDatabaseVariables()),
    ...options.environment,
  });
  await options.before?.(config.database);
  const db = await openDatabase(config.database, options.sharing);
  await db.transaction().execute(async (trx) => {
    for (const site of options.sites ?? province()) await saveSite(trx, site);
  });
  let now = new Date(options.now ?? '2026-11-23T02:00:00Z');
  let logged = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      logged += String(chunk);
      done();
    },
  });
  const dependencies: Dependencies = {
    db,
    keys: loadKeys(config.keysFile),
    sites: new SiteDirectory(),
    config,
    log: pino({ level: 'debug' }, sink),
    now: () => now,
    checkAnswers: true,
    passwordCost: options.passwordCost ?? cheapPasswords,
  };
  const app = createApp(dependencies, options);
  const listening = await listen(app, 0, '127.0.0.1');
  return {
    url: `http://127.0.0.1:${listening.port}`,
    folder,
    dependencies,
    app,
    logged: () => logged,
    pass: ({ days = 0, seconds = 0 }) => {
      now = new Date(now.getTime() + (days * 86_400 + seconds) * 1000);
    },
    stop: async () => {
      await listening.stop(0);
      await closeDatabase(db);
      rmSync(folder, { recursive: true });
    },
  };
}

/** An answer with its body read. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

async function read<T>(response: Response): Promise<Answer<T>> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: text === '' ? undefined : JSON.parse(text) };
}

/** GETs a path as JSON. */
export async function get<T = Problem>(
  server: TestServer,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  return await read<T>(await fetch(`${server.url}${path}`, { headers }));
}

/** POSTs JSON. */
export async function post<T = Problem>(
  server: TestServer,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return await read<T>(await fetch(`${server.url}${path}`, init));
}

/** A letter as a citizen of Linxiang would send it. */
export const letter = (changes: Partial<Submission> = {}): Submission => ({
  column: 'peoples-voices',
  kind: 'complaint',
  mailboxId: 'linxiang-mayor',
  title: '建湘小区电梯停运两个月',
  body: '小区三栋电梯停运已两个月，老人上下楼不便，维修资金迟迟不能动用，请尽快协调解决。',
  place: { divisionCode: '430682', address: '建湘小区三栋' },
  contact: { name: '周某某', phone: '13800138000' },
  anonymous: false,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: '2026-01',
  ...changes,
});

const officials = {
  clerk: { role: 'clerk', unitIds: [], headUnitIds: [], mailboxIds: [] },
  moderator: { role: 'moderator', unitIds: [], headUnitIds: [], mailboxIds: [] },
  above: { role: 'supervisor', higherLevel: true, unitIds: [], headUnitIds: [], mailboxIds: [] },
  leader: { role: 'leader', unitIds: [], headUnitIds: [], mailboxIds: ['linxiang-mayor'] },
  unit: {
    role: 'unit',
    unitIds: ['linxiang-housing'],
    headUnitIds: ['linxiang-housing'],
    mailboxIds: [],
  },
} as const satisfies Record<string, Partial<StaffActor>>;

/** Lets officials of Linxiang act on an appeal, one command after the other. */
export async function officialsDo(
  { dependencies: { db, sites, now } }: TestServer,
  number: string,
  steps: readonly (readonly [keyof typeof officials, StaffCommand])[],
): Promise<void> {
  for (const [who, command] of steps) {
    const actor = { siteCovers: true, higherLevel: false, ...officials[who] };
    const author = { actor, memberId: 1, siteName: { 'zh-CN': '临湘市' } };
    await db
      .transaction()
      .execute((trx) => applyCommand(trx, sites, { number, author, command, now: now() }));
  }
}

/** The steps from a letter to its answer. */
export const toTheAnswer = [
  ['leader', { action: 'claim' }],
  ['clerk', { action: 'assign', unitId: 'linxiang-housing' }],
  ['unit', { action: 'claim' }],
  ['unit', { action: 'start' }],
  [
    'unit',
    {
      action: 'reply',
      request: '来信反映建湘小区电梯停运。',
      findings: '经查，维修资金使用表决未达到法定比例，经办人电话13911112222。',
      decision: '已启动应急使用程序，三十日内修复。',
      legalBasis: '《住宅专项维修资金管理办法》第二十四条',
    },
  ],
] as const satisfies readonly (readonly [keyof typeof officials, StaffCommand])[];

/** What a moderator does to put a letter before the public, and nothing that came after it. */
export const published = [
  ['moderator', { action: 'publish' }],
] as const satisfies readonly (readonly ['moderator', StaffCommand])[];

/** What came after a letter, as a moderator finds it. */
export async function textsOf(
  { dependencies: { db } }: TestServer,
  number: string,
): Promise<readonly LaterText[]> {
  const { facts } = await db
    .selectFrom('appeals')
    .select('facts')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const { texts }: AppealFacts = JSON.parse(facts);
  return texts;
}

/** Lets a moderator put everything that waits of what came after a letter before the public. */
export async function publishTexts(server: TestServer, number: string): Promise<void> {
  for (const { id: part, publication } of await textsOf(server, number)) {
    if (publication !== 'pending_review') continue;
    await officialsDo(server, number, [['moderator', { action: 'publish', part }]]);
  }
}
