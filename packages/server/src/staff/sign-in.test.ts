import type { StaffSession } from '@through-train/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, officials, password } from './desk.fixture.js';
import { disableMember } from './members.js';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(async () => {
  await desk.close();
});

const signIn = (username: string, given = password, headers: object = {}) =>
  desk.request('POST', '/v1/staff/sessions', { body: { username, password: given }, headers });
const whoAmI = (headers: object) => desk.request('GET', '/v1/staff/me', { headers });
const signedIn = async (username: string): Promise<StaffSession> =>
  (await (await signIn(username)).json()) as StaffSession;

describe('signing in', () => {
  it('gives a token that says who one is, and keeps only its hash', async () => {
    const answer = await signIn(' Clerk ');
    expect(answer.status).toBe(201);
    const session = (await answer.json()) as StaffSession;
    expect(session.member).toEqual({
      username: 'clerk',
      name: '官员clerk',
      memberships: officials.clerk,
    });
    const me = await whoAmI({ Authorization: `Bearer ${session.token}` });
    expect(await me.json()).toEqual(session.member);
    const stored = await desk.db.selectFrom('staffSessions').selectAll().execute();
    expect(JSON.stringify(stored)).not.toContain(session.token);
    expect(Buffer.from(session.token, 'base64url')).toHaveLength(32);
  });

  it('answers a wrong password, an unknown name and a disabled account alike', async () => {
    await desk.db.transaction().execute((trx) => disableMember(trx, 'moderator'));
    const bodies = [];
    for (const [username, given] of [
      ['clerk', '不对的密码'],
      ['nobody', password],
      ['moderator', password],
    ] as const) {
      const answer = await signIn(username, given);
      expect(answer.status).toBe(401);
      const { requestId: _, ...body } = (await answer.json()) as Record<string, unknown>;
      bodies.push(body);
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('makes one wait longer and longer after failures, whether or not the name exists', async () => {
    for (const username of ['clerk', 'nobody']) {
      const codes: number[] = [];
      for (let at = 0; at < 7; at += 1) codes.push((await signIn(username, 'wrong')).status);
      expect(codes).toEqual([401, 401, 401, 401, 401, 401, 429]);
    }
    const refused = await signIn('clerk');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBe(15);
    desk.wait(16 / 3600);
    expect((await signIn('clerk', 'wrong')).status).toBe(401);
    expect(Number((await signIn('clerk')).headers.get('retry-after'))).toBe(30);
    desk.wait(31 / 3600);
    expect((await signIn('clerk')).status).toBe(201);
    expect((await signIn('clerk', 'wrong')).status).toBe(401);
    expect((await signIn('clerk')).status).toBe(201);
  });

  it('counts many attempts at the same moment as many', async () => {
    const together = await Promise.all(Array.from({ length: 12 }, () => signIn('clerk', 'wrong')));
    const codes = together.map((answer) => answer.status);
    // Some were not looked at, because others were before them, and may come back.
    expect(codes.every((code) => [401, 429, 503].includes(code))).toBe(true);
    for (let at = 0; at < 8; at += 1) codes.push((await signIn('clerk', 'wrong')).status);
    expect(codes.filter((code) => code === 401)).toHaveLength(6);
    expect(codes.at(-1)).toBe(429);
  });
});

it('counts no attempt whose password could not be looked at', async () => {
  await desk.addOfficial('newcomer', officials.clerk, 'not a hash');
  const codes: number[] = [];
  for (let at = 0; at < 8; at += 1) codes.push((await signIn('newcomer')).status);
  expect(codes).toEqual(Array(8).fill(500));
});

describe('a session', () => {
  it('ends at once when signing out and when the account is disabled', async () => {
    const { token } = await signedIn('clerk');
    const headers = { Authorization: `Bearer ${token}` };
    const other = { Authorization: `Bearer ${(await signedIn('clerk')).token}` };
    expect((await desk.request('DELETE', '/v1/staff/sessions', { headers })).status).toBe(204);
    expect((await whoAmI(headers)).status).toBe(401);
    expect((await whoAmI(other)).status).toBe(200);
    await desk.db.transaction().execute((trx) => disableMember(trx, 'clerk'));
    expect((await whoAmI(other)).status).toBe(401);
  });

  it('ends after two idle hours, and after twelve however busy it is', async () => {
    const idle = { Authorization: `Bearer ${(await signedIn('clerk')).token}` };
    desk.wait(1.9);
    expect((await whoAmI(idle)).status).toBe(200);
    desk.wait(1.9);
    expect((await whoAmI(idle)).status).toBe(200);
    desk.wait(2.1);
    expect((await whoAmI(idle)).status).toBe(401);

    const busy = await signedIn('clerk');
    expect(Date.parse(busy.expiresAt) - desk.now.getTime()).toBe(12 * 3_600_000);
    for (let hour = 0; hour < 11; hour += 1) {
      desk.wait(1);
      expect((await whoAmI({ Authorization: `Bearer ${busy.token}` })).status).toBe(200);
    }
    desk.wait(1);
    expect((await whoAmI({ Authorization: `Bearer ${busy.token}` })).status).toBe(401);
  });
});

describe('the cookie', () => {
  const ownPage = { 'Sec-Fetch-Site': 'same-origin' };

  it('is set for pages of the own origin only, out of reach of scripts', async () => {
    const [own] = (await signIn('clerk', password, ownPage)).headers.getSetCookie();
    // Plain http on the machine itself: a browser would keep no Secure cookie.
    expect(own).toMatch(/^tt-staff=[\w-]{43}; .*Path=\/; .*HttpOnly; SameSite=Strict$/);
    const public_ = await signIn('clerk', password, { ...ownPage, 'X-Forwarded-Proto': 'https' });
    const secured = public_.headers.getSetCookie();
    for (const [at, name] of ['__Host-tt-staff', '__Host-tt-device'].entries()) {
      expect(secured[at]).toMatch(/Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
      expect(secured[at]?.startsWith(`${name}=`)).toBe(true);
      expect(secured[at]).not.toContain('Domain');
    }
    const foreign = await signIn('clerk', password, { 'Sec-Fetch-Site': 'cross-site' });
    expect(foreign.headers.get('set-cookie')).toBeNull();
    expect((await signIn('clerk')).headers.get('set-cookie')).toBeNull();
  });

  it('signs requests, and changes only from pages of the own origin', async () => {
    const { number } = await desk.submit();
    const { token } = await signedIn('clerk');
    const cookie = { Cookie: `tt-staff=${token}` };
    expect((await whoAmI(cookie)).status).toBe(200);
    const accept = (headers: object) =>
      desk.request('POST', `/v1/staff/appeals/${number}/actions`, {
        body: { action: 'accept' },
        headers: { ...cookie, ...headers },
      });
    for (const headers of [
      {},
      { 'Sec-Fetch-Site': 'same-site' },
      { 'Sec-Fetch-Site': 'cross-site', Origin: desk.url },
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { Origin: `${desk.url}.evil.example` },
    ]) {
      expect((await accept(headers)).status).toBe(403);
    }
    expect((await accept({ Origin: desk.url })).status).toBe(200);
    const out = await desk.request('DELETE', '/v1/staff/sessions', {
      headers: { ...cookie, ...ownPage },
    });
    expect(out.headers.get('set-cookie')).toMatch(/^tt-staff=; Max-Age=0/);
    expect((await whoAmI(cookie)).status).toBe(401);
  });

  it('takes no change from the namesake on plain http where it is reached by https', async () => {
    const { number } = await desk.submit();
    const { token } = await signedIn('clerk');
    const behindProxy = {
      Cookie: `__Host-tt-staff=${token}`,
      'X-Forwarded-Proto': 'https',
    };
    const accept = (Origin: string) =>
      desk.request('POST', `/v1/staff/appeals/${number}/actions`, {
        body: { action: 'accept' },
        headers: { ...behindProxy, Origin },
      });
    expect((await accept(desk.url)).status).toBe(403);
    expect((await accept(desk.url.replace('http:', 'https:'))).status).toBe(200);
  });
});

describe('behind a proxy that sends the Host of this machine', () => {
  it('the cookies are those of PUBLIC_URL, and so is the origin', async () => {
    await desk.close();
    desk = await Desk.open({ PUBLIC_URL: 'https://letters.example/' });
    const { number } = await desk.submit();
    const entered = await signIn('clerk', password, { Origin: 'https://letters.example' });
    const cookies = entered.headers.getSetCookie();
    expect(cookies[0]).toMatch(/^__Host-tt-staff=.*; Secure; SameSite=Strict$/);
    expect(cookies[1]).toMatch(/^__Host-tt-device=.*; Secure; SameSite=Strict$/);
    const Cookie = cookies[0]?.split(';')[0] ?? '';
    const accept = (Origin: string) =>
      desk.request('POST', `/v1/staff/appeals/${number}/actions`, {
        body: { action: 'accept' },
        headers: { Cookie, Origin },
      });
    for (const origin of ['http://letters.example', 'https://letters.example:8443', 'null']) {
      expect((await accept(origin)).status).toBe(403);
    }
    expect((await accept('https://letters.example')).status).toBe(200);
  });
});
