import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyPassword } from '../staff/password.js';
import { Workplace } from '../testing/commands.fixture.js';
import { province } from '../testing/province.fixture.js';

vi.setConfig({ testTimeout: 60_000 });

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.open();
});
afterEach(async () => {
  await place.close();
});

describe('through-train', () => {
  it('exits with 2 and points to the help when it is called wrongly', async () => {
    const unknown = await place.run(['migrate', '--nonsense']);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain("unknown option '--nonsense'");
    expect(unknown.err).toContain('Add --help');
    expect((await place.run(['no-such-command'])).code).toBe(2);
    expect((await place.run(['import', '--help'])).code).toBe(0);
  });

  it('names a bad variable of the environment and what is allowed', async () => {
    const env = { DATABASE_URL: 'mysql://localhost/appeals', PORT: 'http' };
    const { code, err } = await place.run(['migrate'], { env });
    expect(code).toBe(2);
    expect(err).toContain('DATABASE_URL must');
    expect(err).toContain('PORT must be a whole number');
    expect(err).not.toContain('mysql');
  });
});

describe('through-train migrate', () => {
  it('brings the tables up to date, as often as it is run', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { code, out } = await place.run(['migrate']);
      expect(code).toBe(0);
      expect(out).toMatch(
        /(through-train\.sqlite|test_\w+ on 127\.0\.0\.1:\d+) is up to date\.\n$/,
      );
    }
  });
});

describe('through-train site add', () => {
  it('adds all sites of a file, whatever their order, from a file or from standard input', async () => {
    const sites = province().reverse();
    const path = await place.file('sites.json', `\ufeff${JSON.stringify(sites)}`);
    const added = await place.run(['site', 'add', path]);
    expect(added).toEqual({
      code: 0,
      out: 'Added hunan, chenzhou, yueyang, anren, linxiang.\n',
      err: '',
    });
    const addedTwice = await place.run(['site', 'add', '-'], { input: JSON.stringify(sites[0]) });
    expect(addedTwice.code).toBe(2);
    expect(addedTwice.err).toContain(
      'site “anren” is there already; --update replaces its settings',
    );
    const renamed = { ...sites[0], name: { 'zh-CN': '安仁' } };
    const updated = await place.run(['site', 'add', '-', '--update'], {
      input: JSON.stringify(renamed),
    });
    expect(updated).toEqual({ code: 0, out: 'Updated anren.\n', err: '' });
  });

  it('reports every problem with its path and writes nothing', async () => {
    const [top, second] = province();
    const bad = [
      top,
      { ...second, divisionCode: '43', colour: 'red', mailboxes: [{ id: 'Yueyang Mayor' }] },
    ];
    const { code, err } = await place.run(['site', 'add', '-'], { input: JSON.stringify(bad) });
    expect(code).toBe(2);
    expect(err).toContain('/1/divisionCode must be six digits (GB/T 2260)');
    expect(err).toContain('/1/colour is not a field');
    expect(err).toContain('/1/mailboxes/0/id must be lower-case letters');
    expect(err).toContain('/1/mailboxes/0/name is required');
    expect(await place.count('sites')).toBe(0);
  });

  it('refuses orphans, doubles and files that are no sites, and writes nothing', async () => {
    const [top, second, third] = province();
    const add = async (content: unknown) =>
      await place.run(['site', 'add', '-'], {
        input: typeof content === 'string' ? content : JSON.stringify(content),
      });
    expect((await add([top, third])).err).toContain('its parent "yueyang" must be added first');
    expect((await add([top, top])).err).toContain('/1/id “hunan” occurs twice');
    expect((await add(second)).err).toContain('its parent "hunan" must be added first');
    expect((await add('{"id":')).err).toContain('is not valid JSON');
    expect((await add([])).err).toContain('holds no site');
    expect((await place.run(['site', 'add', 'missing.json'])).err).toContain('no such file');
    expect(await place.count('sites')).toBe(0);
  });
});

describe('through-train create-admin', () => {
  const create = ['create-admin', '--username', 'Wang.Min', '--name', '王敏'];

  it('needs a site to administer', async () => {
    const { code, err } = await place.run([...create, '--generate-password']);
    expect(code).toBe(2);
    expect(err).toContain('There are no sites yet');
  });

  it('takes the password from standard input and never as an argument', async () => {
    await place.addSites();
    const password = '岳阳楼下十二级台阶';
    const short = await place.run([...create, '--password-stdin'], { input: `${password}\n` });
    expect(short.err).toContain('at least 12 characters; this one has 9');
    const long = `${password}与洞庭湖`;
    const made = await place.run([...create, '--password-stdin'], { input: `${long}\r\n` });
    expect(made.out).toBe(
      '王敏 can sign in as “wang.min” and administers 湖南省 (hunan) and all below it.\n',
    );
    const stored = await place.look((db) =>
      db.selectFrom('staffMembers').selectAll().executeTakeFirstOrThrow(),
    );
    expect(await verifyPassword(long, stored.passwordHash)).toBe(true);
    const taken = await place.run([...create, '--generate-password']);
    expect(taken.err).toContain('“wang.min” is taken');
    expect((await place.run([...create, '--password', long])).err).toContain('unknown option');
    expect((await place.run(create)).err).toContain('no terminal to ask for the password');
    expect((await place.run([...create, '--password-stdin'])).err).toContain('input is empty');
    expect(await place.count('staffMembers')).toBe(1);
  });

  it('makes up a password and prints it once', async () => {
    await place.addSites();
    const { code, out } = await place.run([...create, '--generate-password', '--site', 'yueyang']);
    expect(code).toBe(0);
    const password = /shown this once: (\S+)/.exec(out)?.[1] ?? '';
    const membership = await place.look(async (db) => {
      const { passwordHash } = await db
        .selectFrom('staffMembers')
        .selectAll()
        .executeTakeFirstOrThrow();
      expect(await verifyPassword(password, passwordHash)).toBe(true);
      return await db.selectFrom('staffMemberships').selectAll().executeTakeFirst();
    });
    expect(membership).toMatchObject({ role: 'administrator', siteId: 'yueyang' });
  });

  it('says what is allowed for each flag', async () => {
    await place.addSites();
    const failing = async (...args: string[]) => (await place.run(['create-admin', ...args])).err;
    expect(await failing('--name', '王敏')).toContain("required option '--username <name>'");
    expect(await failing('--username', '王敏', '--name', '王敏')).toContain('a-z, 0-9');
    expect(await failing('--username', 'wm', '--name', ' ')).toContain('1 to 30 characters');
    const flags = ['--username', 'wm', '--name', '王敏'];
    expect(await failing(...flags, '--site', 'yueyan', '--generate-password')).toContain(
      'There is no site “yueyan”. The nearest are yueyang (岳阳市)',
    );
    expect(await failing(...flags, '--generate-password', '--password-stdin')).toContain(
      'not both',
    );
  });
});
