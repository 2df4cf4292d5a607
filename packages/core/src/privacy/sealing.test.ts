import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decrypt, encrypt } from './cipher.js';
import { Keys, loadKeys, readKeys } from './keys.js';
import { hashQueryCode, isQueryCode, newQueryCode } from './query-code.js';

const keys = new Keys(new Uint8Array(32).fill(7));
const others = new Keys(new Uint8Array(32).fill(8));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'through-train-keys-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what is sealed opens with its key, for its row, and when no byte was changed', () => {
  const key = keys.for('contact');
  const sealed = encrypt(key, '13800138000 周某某', 'appeal 1');
  expect(decrypt(key, sealed, 'appeal 1')).toBe('13800138000 周某某');
  expect(sealed.includes('13800138000')).toBe(false);
  expect(encrypt(key, '13800138000 周某某', 'appeal 1').equals(sealed)).toBe(false);
  expect(() => decrypt(key, sealed, 'appeal 2')).toThrow();
  expect(() => decrypt(keys.for('answer'), sealed, 'appeal 1')).toThrow();
  expect(() => decrypt(others.for('contact'), sealed, 'appeal 1')).toThrow();
  for (const at of [0, 12, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => decrypt(key, changed, 'appeal 1')).toThrow();
  }
});

test('a query code opens its own number alone, and nothing opens where there is no hash', () => {
  const [number, code] = ['430682-20261123-00001-X', newQueryCode()];
  const hash = hashQueryCode(keys, number, code);
  expect(isQueryCode(keys, number, code, hash)).toBe(true);
  expect(isQueryCode(keys, '430682-20261123-00002-8', code, hash)).toBe(false);
  expect(isQueryCode(keys, number, newQueryCode(), hash)).toBe(false);
  expect(isQueryCode(others, number, code, hash)).toBe(false);
  expect(isQueryCode(keys, number, code, undefined)).toBe(false);
});

test('keys are made once, for their owner alone, and are the same ever after', () => {
  const file = join(folder, 'data', 'keys.json');
  expect(readKeys(file)).toBeUndefined();
  const made = loadKeys(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const content = readFileSync(file, 'utf8');
  expect(loadKeys(file).fingerprint).toBe(made.fingerprint);
  expect(readFileSync(file, 'utf8')).toBe(content);
  expect(made.fingerprint).not.toBe(keys.fingerprint);
});

test.each([
  ['no JSON', '{"version": 1'],
  ['too short a secret', '{"version": 1, "secret": "AAAA"}'],
  ['another version', `{"version": 2, "secret": "${Buffer.alloc(32).toString('base64')}"}`],
])('a keys file with %s is refused and left as it is', (_, content) => {
  const file = join(folder, 'bad.json');
  writeFileSync(file, content);
  expect(() => loadKeys(file)).toThrow(file);
  expect(readFileSync(file, 'utf8')).toBe(content);
});
