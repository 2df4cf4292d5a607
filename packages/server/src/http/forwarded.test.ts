import { describe, expect, test } from 'vitest';
import {
  forwardedAddress,
  isTrusted,
  networksOf,
  readNetwork,
  type TrustedProxies,
} from './forwarded.js';

const networks = (...texts: string[]): TrustedProxies =>
  texts.flatMap((text) => {
    const network = readNetwork(text);
    return network ? [network] : [];
  });

const proxies = networks('127.0.0.1', '10.0.0.0/8', 'fd00::/8');
const local = '127.0.0.1';

describe('who sent a request', () => {
  test.each<[string, Record<string, string>, string, TrustedProxies, string]>([
    ['nobody forwards', {}, '203.0.113.9', 'none', '203.0.113.9'],
    ['nobody is trusted', { 'x-forwarded-for': '1.2.3.4' }, local, 'none', local],
    ['whoever connects is', { 'x-forwarded-for': '9.9.9.9, 1.2.3.4' }, local, 'peer', '1.2.3.4'],
    [
      'the last but the trusted',
      { 'x-forwarded-for': '9.9.9.9, 1.2.3.4, 10.1.1.1' },
      local,
      proxies,
      '1.2.3.4',
    ],
    [
      'a stranger forwards',
      { 'x-forwarded-for': '1.2.3.4' },
      '203.0.113.9',
      proxies,
      '203.0.113.9',
    ],
    [
      'only proxies of one’s own',
      { 'x-forwarded-for': '10.1.1.2, 10.1.1.1' },
      local,
      proxies,
      '10.1.1.2',
    ],
    ['with a port', { 'x-forwarded-for': '1.2.3.4:51234' }, local, proxies, '1.2.3.4'],
    ['IPv6', { 'x-forwarded-for': '2001:db8::7' }, local, proxies, '2001:db8::7'],
    ['IPv6 in brackets', { 'x-forwarded-for': '[2001:db8::7]:443' }, local, proxies, '2001:db8::7'],
    [
      'IPv4 inside IPv6',
      { 'x-forwarded-for': '::ffff:1.2.3.4' },
      '::ffff:127.0.0.1',
      proxies,
      '1.2.3.4',
    ],
    [
      'garbage ends it',
      { 'x-forwarded-for': '1.2.3.4, nonsense, 10.1.1.1' },
      local,
      proxies,
      '10.1.1.1',
    ],
    ['nothing but garbage', { 'x-forwarded-for': "'; drop" }, local, 'peer', local],
    ['unknown', { 'x-forwarded-for': '1.2.3.4, unknown' }, local, 'peer', local],
    [
      'the standard',
      { forwarded: 'for=9.9.9.9, for="[2001:db8::7]:80";proto=https' },
      local,
      'peer',
      '2001:db8::7',
    ],
    ['in any case', { forwarded: 'proto=https;For=1.2.3.4' }, local, 'peer', '1.2.3.4'],
    ['in quotes, with a port', { forwarded: 'for="1.2.3.4:80"' }, local, 'peer', '1.2.3.4'],
    [
      'a stranger’s Forwarded that a proxy passed on',
      { forwarded: 'for=127.0.0.1', 'x-forwarded-for': '203.0.113.9' },
      local,
      'peer',
      '203.0.113.9',
    ],
    [
      'several headers of one name',
      { 'x-forwarded-for': '9.9.9.9', forwarded: 'for=8.8.8.8', 'x-real-ip': '7.7.7.7' },
      local,
      'peer',
      '9.9.9.9',
    ],
    ['a number is no address', { 'x-forwarded-for': '1' }, local, 'peer', local],
    ['nor is what C takes for one', { 'x-forwarded-for': '0x7f.1' }, local, 'peer', local],
    ['a hidden name', { forwarded: 'for=_hidden' }, local, 'peer', local],
    ['nginx’s own', { 'x-real-ip': '1.2.3.4' }, local, 'peer', '1.2.3.4'],
  ])('%s', (_what, headers, peer, trusted, address) => {
    expect(forwardedAddress(headers, peer, trusted)).toBe(address);
  });
});

test('a customer of IPv6 is one caller, whichever address they take', () => {
  expect(networksOf('2001:db8:1:2:3:4:5:6')).toEqual(networksOf('2001:db8:1:2::1'));
  expect(networksOf('2001:db8:1:2::1').own).not.toBe(networksOf('2001:db8:1:3::1').own);
  expect(networksOf('2001:db8:1:2::1').wider).toBe(networksOf('2001:db8:1:3::1').wider);
  expect(networksOf('1.2.3.4')).toEqual({ own: '1.2.3.4', wider: '' });
});

test.each([
  ['10.0.0.0/8', '10.9.9.9', true],
  ['10.0.0.0/8', '11.0.0.1', false],
  ['127.0.0.1', '::ffff:127.0.0.1', true],
  ['::ffff:10.0.0.0/104', '10.9.9.9', true],
  ['fd00::/8', 'fd12::1', true],
  ['2001:db8::/32', '10.0.0.1', false],
])('%s and %s: trusted %s', (network, address, trusted) => {
  expect(isTrusted(address, networks(network))).toBe(trusted);
});

test.each(['1', '10', '10/8', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', ''])(
  '%j is no network of proxies',
  (text) => {
    expect(readNetwork(text)).toBeUndefined();
  },
);
