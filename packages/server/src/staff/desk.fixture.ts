import {
  type Command,
  type StaffActor,
  type StaffCommand,
  type Submission,
  submitAppeal,
} from '@through-train/contract';
import { applyCommand } from '@through-train/core/cases/change.js';
import { rebuild } from '@through-train/core/cases/rebuild.js';
import type { Database } from '@through-train/core/database/database.js';
import { Keys } from '@through-train/core/privacy/keys.js';
import { SiteDirectory } from '@through-train/core/sites/directory.js';
import { saveSite } from '@through-train/core/sites/store.js';
import { pino } from 'pino';
import { expect } from 'vitest';
import type * as z from 'zod/mini';
import { createApp } from '../app.js';
import { readConfig } from '../config.js';
import { listen } from '../http/listen.js';
import { cheapPasswords } from '../testing/cheap-passwords.fixture.js';
import { province } from '../testing/province.fixture.js';
import { openTestDatabase } from '../testing/test-database.fixture.js';
import { addMember } from './members.js';
import type { Membership } from './membership.js';
import { hashPassword } from './password.js';
import { startSession } from './sessions.js';

type Role = Pick<Membership, 'role' | 'site'> & Partial<Membership>;
const holds = (role: Role): Membership => ({ unitIds: [], mailboxIds: [], head: false, ...role });

/** Officials of every role: for Linxiang, where the appeals are, for the sites above, and elsewhere. */
export const officials = {
  clerk: [holds({ role: 'clerk', site: 'linxiang' })],
  unit: [holds({ role: 'unit', site: 'linxiang', unitIds: ['linxiang-housing'] })],
  head: [holds({ role: 'unit', site: 'linxiang', unitIds: ['linxiang-housing'], head: true })],
  'helping-unit': [holds({ role: 'unit', site: 'linxiang', unitIds: ['linxiang-water'] })],
  leader: [holds({ role: 'leader', site: 'linxiang', mailboxIds: ['linxiang-mayor'] })],
  'other-leader': [holds({ role: 'leader', site: 'linxiang', mailboxIds: ['linxiang-secretary'] })],
  supervisor: [holds({ role: 'supervisor', site: 'linxiang' })],
  'higher-supervisor': [holds({ role: 'supervisor', site: 'yueyang' })],
  'higher-clerk': [holds({ role: 'clerk', site: 'hunan' })],
  moderator: [holds({ role: 'moderator', site: 'linxiang' })],
  administrator: [holds({ role: 'administrator', site: 'hunan' })],
  'clerk-elsewhere': [holds({ role: 'clerk', site: 'anren' })],
  'unit-elsewhere': [holds({ role: 'unit', site: 'anren', unitIds: ['anren-transport'] })],
  'leader-elsewhere': [holds({ role: 'leader', site: 'anren', mailboxIds: ['anren-head'] })],
  'supervisor-elsewhere': [holds({ role: 'supervisor', site: 'chenzhou' })],
  'moderator-elsewhere': [holds({ role: 'moderator', site: 'anren' })],
} as const satisfies Record<string, readonly Membership[]>;
export type Official = keyof typeof officials;

/** The password of every official here. */
export const password = '临湘办事大厅的三号窗口';
const hashed = hashPassword(password, cheapPasswords);

/** What is sent when a test does not care. */
export const letter: z.input<typeof Submission> = {
  column: 'peoples-voices',
  kind: 'complaint',
  mailboxId: 'linxiang-mayor',
  title: '剑湘社区电梯停运',
  body: '三号楼电梯停运半个月，维修资金一直取不出来，老人出门十分不便。',
  place: { divisionCode: '430682' },
  contact: { name: '陈秋生', phone: '13800000001' },
  anonymous: false,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: '2026-01',
};

export type Step = Command | readonly [role: 'leader' | 'unit' | 'head', command: StaffCommand];

const actorFor = (role: StaffActor['role'], head = false): StaffActor => ({
  role,
  siteCovers: true,
  higherLevel: true,
  unitIds: role === 'unit' ? ['linxiang-housing'] : [],
  headUnitIds: head ? ['linxiang-housing'] : [],
  mailboxIds: role === 'leader' ? ['linxiang-mayor'] : [],
});

const citizenActions = ['supplement', 'evaluate', 'reopen', 'withdraw'];
const byUnit = ['start', 'reply', 'extend', 'return'];
const byModerator = ['publish', 'unpublish', 'redact'];

function roleFor(action: string): StaffActor['role'] {
  if (byUnit.includes(action)) return 'unit';
  if (byModerator.includes(action)) return 'moderator';
  return action === 'supervise' ? 'supervisor' : 'clerk';
}

/** A whole server on a free port with the province and its officials; its clock stands where told. */
export class Desk {
  readonly db: Database;
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly #sites: SiteDirectory;
  readonly #clock: { now: Date };
  readonly #ids = new Map<string, number>();
  readonly #tokens = new Map<string, string>();

  private constructor(
    db: Database,
    sites: SiteDirectory,
    clock: { now: Date },
    server: { port: number; stop: () => Promise<void> },
  ) {
    this.db = db;
    this.#sites = sites;
    this.#clock = clock;
    this.url = `http://127.0.0.1:${server.port}`;
    this.close = async () => {
      await server.stop();
      // Whatever a test did to its appeals, lists stand as the events have it.
      for await (const { differences } of rebuild(db, sites, false)) {
        expect(differences).toEqual([]);
      }
      await db.destroy();
    };
  }

  static async open(environment: Readonly<Record<string, string>> = {}): Promise<Desk> {
    const db = await openTestDatabase();
    const sites = new SiteDirectory();
    await db.transaction().execute(async (trx) => {
      for (const config of province()) await saveSite(trx, config);
    });
    const clock = { now: new Date('2026-11-23T02:00:00.000Z') };
    const app = createApp({
      db,
      keys: new Keys(new Uint8Array(32).fill(9)),
      sites,
      config: readConfig({ SUBMISSIONS_PER_HOUR: '0', ...environment }),
      log: pino({ level: 'silent' }),
      now: () => clock.now,
      checkAnswers: true,
      passwordCost: cheapPasswords,
    });
    const desk = new Desk(db, sites, clock, await listen(app, 0, '127.0.0.1'));
    const passwordHash = await hashed;
    for (const [username, memberships] of Object.entries(officials)) {
      await desk.addOfficial(username, memberships, passwordHash);
    }
    return desk;
  }

  get now(): Date {
    return this.#clock.now;
  }

  /** Lets time pass. */
  wait(hours: number): void {
    this.#clock.now = new Date(this.#clock.now.getTime() + hours * 3_600_000);
  }

  async addOfficial(
    username: string,
    memberships: readonly Membership[],
    passwordHash = 'none',
  ): Promise<void> {
    const createdAt = this.now.toISOString();
    const member = { username, name: `官员${username}`, passwordHash, memberships, createdAt };
    const id = await this.db.transaction().execute((trx) => addMember(trx, member));
    if (id === undefined) throw new Error(`${username} is there already`);
    this.#ids.set(username, id);
  }

  /** A token of an official who signed in. */
  async tokenOf(username: string): Promise<string> {
    const known = this.#tokens.get(username);
    if (known) return known;
    const { token } = await startSession(this.db, this.#ids.get(username) ?? 0, this.now);
    this.#tokens.set(username, token);
    return token;
  }

  async request(
    method: string,
    path: string,
    { as, body, headers = {} }: { as?: string; body?: unknown; headers?: object } = {},
  ): Promise<Response> {
    return await fetch(this.url + path, {
      method,
      headers: {
        ...(as !== undefined && { Authorization: `Bearer ${await this.tokenOf(as)}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  /** A citizen's letter to Linxiang; returns number and query code. */
  async submit(
    changes: Partial<typeof letter> = {},
  ): Promise<{ number: string; queryCode: string }> {
    const path = submitAppeal.path.replace('{site}', 'linxiang');
    const answer = await this.request('POST', path, { body: { ...letter, ...changes } });
    if (answer.status !== 201) throw new Error(await answer.text());
    return (await answer.json()) as { number: string; queryCode: string };
  }

  /** Brings an appeal to where a test begins, past HTTP: each step by whoever may do it. */
  async bring(number: string, steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      const [who, command] = 'action' in step ? [undefined, step] : step;
      const author =
        who === undefined && citizenActions.includes(command.action)
          ? { actor: { role: 'citizen' } as const }
          : {
              actor: actorFor(
                who === 'leader' ? 'leader' : who ? 'unit' : roleFor(command.action),
                who === 'head',
              ),
              memberId: 1,
              siteName: { 'zh-CN': '临湘市' },
            };
      await this.db
        .transaction()
        .execute((trx) =>
          applyCommand(trx, this.#sites, { number, author, command, now: this.now }),
        );
    }
  }

  /** One action over HTTP. */
  async act(as: string, number: string, body: unknown, headers: object = {}): Promise<Response> {
    return await this.request('POST', `/v1/staff/appeals/${number}/actions`, { as, body, headers });
  }

  /** An action that must succeed. */
  async done(as: string, number: string, body: StaffCommand): Promise<Record<string, unknown>> {
    const answer = await this.act(as, number, body);
    const content = (await answer.json()) as Record<string, unknown>;
    if (answer.status !== 200) throw new Error(`${as} ${body.action}: ${JSON.stringify(content)}`);
    return content;
  }
}
