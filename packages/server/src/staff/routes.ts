import { endpoints } from '@through-train/contract';
import type { Case } from '@through-train/core/cases/case.js';
import type { Caller } from '@through-train/core/privacy/caller.js';
import { Refused } from '@through-train/core/refused.js';
import type { Dependencies } from '../dependencies.js';
import { callerOf } from '../http/caller.js';
import type { App, Http } from '../http/context.js';
import { linkNextPage } from '../http/next-page.js';
import type { LimitedWork } from '../http/request-limit.js';
import { type Call, route } from '../http/route.js';
import { actAsOfficial, takeAsOfficial } from './action.js';
import { deviceOf, dropSession, isSameOrigin, keepInBrowser, tokenOf } from './credentials.js';
import { type Member, publicMember } from './members.js';
import { readNotes, takeForNote, writeNote } from './notes.js';
import { countQueues, readQueue } from './queue-page.js';
import { endSession, findSession } from './sessions.js';
import { signIn } from './sign-in.js';
import { readStaffCase, staffCaseOf } from './staff-case.js';

/** A signed-in official as a request carries them. */
interface SignedIn {
  /** Scopes idempotency keys: another official's key means nothing here. */
  readonly id: string;
  readonly member: Member;
  readonly token: string;
}

/** Mounts everything below `/v1/staff`. */
export function mountStaff(app: App, dependencies: Dependencies, doWork: LimitedWork): void {
  const { db, sites, config } = dependencies;

  /** An office behind one address holds many officials: each is counted alone. */
  const asking = ({ id }: SignedIn, http: Http): Caller['networks'] =>
    callerOf(dependencies, http).networks.length === 0 ? [] : [{ hash: id, share: 1 }];

  async function identify(http: Http): Promise<SignedIn> {
    const token = tokenOf(config, http);
    const member =
      token === undefined ? undefined : await findSession(db, token, dependencies.now());
    if (token === undefined || !member) {
      throw new Refused('not-signed-in');
    }
    return { id: `staff ${member.id}`, member, token };
  }

  /** Whom the appeal accuses is told that there is none, also of what they did before. */
  const take = async (call: Call<typeof endpoints.actOnAppeal, SignedIn>): Promise<Case> =>
    await takeAsOfficial(call.db, sites, call.params.number, call.subject.member);

  const takeToNote = async (call: Call<typeof endpoints.addNote, SignedIn>): Promise<Case> =>
    await takeForNote(call.db, sites, call.subject.member, call.params.number);

  route(app, dependencies, endpoints.signIn, async ({ body, now, http }) => {
    const ownPage = isSameOrigin(config, http);
    const from = { caller: callerOf(dependencies, http), ownPage, device: deviceOf(config, http) };
    const { member, session, device } = await signIn(dependencies, body, from, now);
    if (ownPage) keepInBrowser(config, http, 'tt-staff', session);
    if (device) keepInBrowser(config, http, 'tt-device', device);
    return { member: publicMember(member), ...session };
  });

  route(
    app,
    dependencies,
    endpoints.signOut,
    async ({ subject, http }) => {
      await endSession(db, subject.token);
      dropSession(config, http);
    },
    { identify },
  );

  route(app, dependencies, endpoints.whoAmI, async ({ subject }) => publicMember(subject.member), {
    identify,
  });

  route(
    app,
    dependencies,
    endpoints.listStaffAppeals,
    async ({ subject, query, now, http }) => {
      const { memberships } = subject.member;
      const tree = await sites.current(db);
      const read = () => readQueue(db, tree, { memberships, now }, query);
      const page = await (query.q === undefined
        ? read()
        : doWork('search', asking(subject, http), read));
      linkNextPage(http, page.nextCursor);
      return page;
    },
    { identify },
  );

  route(
    app,
    dependencies,
    endpoints.countStaffQueues,
    async ({ subject: { member }, now }) => {
      const { memberships } = member;
      return await countQueues(db, await sites.current(db), { memberships, now });
    },
    { identify },
  );

  route(
    app,
    dependencies,
    endpoints.getStaffAppeal,
    async ({ subject: { member }, params, now }) =>
      await readStaffCase(db, dependencies, { member, now }, params.number),
    { identify },
  );

  route(
    app,
    dependencies,
    endpoints.actOnAppeal,
    async ({ subject: { member }, prepared, body, db: trx, now }) => {
      const changed = await actAsOfficial(trx, sites, prepared, { member, command: body, now });
      return await staffCaseOf(trx, dependencies, changed, { member, now });
    },
    {
      identify,
      prepare: take,
    },
  );

  route(
    app,
    dependencies,
    endpoints.listNotes,
    async ({ subject: { member }, params }) => await readNotes(db, sites, member, params.number),
    { identify },
  );

  route(
    app,
    dependencies,
    endpoints.addNote,
    async ({ subject: { member }, prepared, body, db: trx, now }) =>
      await writeNote(trx, prepared, member, body, now),
    {
      identify,
      prepare: takeToNote,
    },
  );
}
