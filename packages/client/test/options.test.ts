import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createClient } from '../src/index.js';
import { version } from '../src/version.js';
import { answerWith, baseUrl, client, failure, json, problem, seen } from './scripted-server.js';

describe('baseUrl', () => {
  test.each([
    '',
    'nowhere',
    '/api',
    'appeals.example.gov.cn',
    'ftp://appeals.example.gov.cn',
    'javascript:alert(1)',
    'https://clerk:secret@appeals.example.gov.cn',
    'https://appeals.example.gov.cn?site=linxiang',
    'https://appeals.example.gov.cn/#top',
  ])('%j is refused at once, with what is allowed', (given) => {
    expect(() => createClient({ baseUrl: given })).toThrow(
      /baseUrl must be an http\(s\) address such as https:\/\/appeals.example.gov.cn/,
    );
  });

  test.each(['https://appeals.example.gov.cn/v1', 'https://appeals.example.gov.cn/v1/'])(
    '%s is refused: the client adds /v1',
    (given) => {
      expect(() => createClient({ baseUrl: given })).toThrow(
        'without /v1, which the client adds: https://appeals.example.gov.cn',
      );
    },
  );

  test('may be a URL, with a path, and with slashes at its end', async () => {
    answerWith(json(200, { items: [] }));
    await createClient({ baseUrl: new URL(`${baseUrl}//`) }).sites.list();
    expect(seen[0]?.url).toBe('/api/v1/sites');
  });
});

test.each([
  ['number', () => client().appeals.get('')],
  ['number', () => client().staff.get('  ')],
  ['number', () => client().appeals.support('..', 'a-device-of-somebody')],
  ['site', () => client().sites.get('.')],
] as const)('an empty %s fails at once', async (name, call) => {
  const error = await failure(call());
  expect(error).toBeInstanceOf(TypeError);
  expect(String(error)).toContain(`${name} must be given and not be empty`);
  expect(seen).toHaveLength(0);
});

test('browsers before the end of 2021 have no Object.hasOwn, which ky calls', async () => {
  const { hasOwn } = Object;
  Reflect.deleteProperty(Object, 'hasOwn');
  try {
    answerWith(json(200, { items: [] }));
    await expect(client().sites.list()).resolves.toEqual([]);
    expect([Object.hasOwn({ own: 1 }, 'own'), Object.hasOwn({}, 'toString')]).toEqual([
      true,
      false,
    ]);
  } finally {
    Object.hasOwn = hasOwn;
  }
});

test('an official whose session was over is signed out without an error', async () => {
  const { staff } = client();
  staff.useToken('old');
  answerWith(problem(401, 'not-signed-in'));
  await staff.signOut();
  await failure(staff.me());
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', undefined]);
});

test('a version is named that is that of the package', () => {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(JSON.parse(manifest).version).toBe(version);
});
