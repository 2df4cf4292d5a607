import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.js';

test('nothing has to be set', () => {
  expect(readConfig({})).toEqual({
    port: 8787,
    host: '127.0.0.1',
    dataDir: '.data',
    database: '.data/through-train.sqlite',
    keysFile: '.data/keys.json',
    logLevel: undefined,
    publicUrl: undefined,
    cdnDir: undefined,
    portalDir: undefined,
    trustedProxies: undefined,
    submissionsPerHour: 30,
  });
});

test('what is set to nothing counts as unset', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual(readConfig({}));
});

test.each([
  ['sqlite:data.sqlite', 'data.sqlite'],
  ['sqlite:/var/lib/data.sqlite', '/var/lib/data.sqlite'],
  ['sqlite:///var/lib/data.sqlite', '/var/lib/data.sqlite'],
  ['sqlite::memory:', ':memory:'],
  ['postgres://u:secret@db:5433/county', 'postgres://u:secret@db:5433/county'],
  ['postgresql:///county?host=/run/postgresql', 'postgresql:///county?host=/run/postgresql'],
])('DATABASE_URL %s is the file %s', (url, path) => {
  expect(readConfig({ DATABASE_URL: url }).database).toBe(path);
});

test.each<[string, string, RegExp]>([
  ['PORT', 'eighty', /PORT must be a whole number from 0 to 65535/],
  ['PORT', '65536', /PORT must be a whole number from 0 to 65535/],
  ['PORT', '-1', /PORT must be a whole number/],
  ['DATABASE_URL', 'postgres://u:secret@db', /or postgres:\/\/user:password@host:5432\/database/],
  ['DATABASE_URL', 'mysql://x', /DATABASE_URL must look like sqlite:/],
  ['LOG_LEVEL', 'loud', /LOG_LEVEL must be one of fatal, error, warn, info, debug, silent/],
  ['PUBLIC_URL', 'appeals.example', /PUBLIC_URL must be a web address such as/],
  ['PUBLIC_URL', 'javascript:alert(1)', /PUBLIC_URL must be a web address/],
  ['TRUST_PROXY', 'yes', /TRUST_PROXY must be true, false, or addresses/],
  ['SUBMISSIONS_PER_HOUR', 'many', /SUBMISSIONS_PER_HOUR must be a whole number from 0 to 1000000/],
])('%s=%s stops with the key and what is allowed', (key, value, message) => {
  expect(() => readConfig({ [key]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [key]: value })).toThrow(message);
});

test('every bad key is named, and no value, which may be a secret', () => {
  const bad = { PORT: 'x', DATABASE_URL: 'postgres://u:secret@db' };
  expect(() => readConfig(bad)).toThrow(/PORT.*\n.*DATABASE_URL/);
  expect(() => readConfig(bad)).toThrow(/^(?!.*secret)/s);
});
