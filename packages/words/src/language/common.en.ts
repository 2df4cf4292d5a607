import type { CommonTerms } from './common.js';
import { counting } from './counting.js';

const count = counting<'one'>('en');

const removed: Readonly<Record<string, string>> = {
  电话号码: '[phone number removed]',
  身份证号: '[identity number removed]',
  银行卡号: '[card number removed]',
  车牌号: '[number plate removed]',
  邮箱: '[e-mail removed]',
  微信号: '[WeChat account removed]',
  QQ号: '[QQ number removed]',
};

export const commonEnglish: CommonTerms = {
  loading: 'Loading',
  loadingLong: 'The connection is slow. Still loading, please wait.',
  retry: 'Try again',
  retryIn: (seconds) =>
    count(seconds, { one: 'Trying again in # second.', other: 'Trying again in # seconds.' }),
  requestId: (id) => `Request number: ${id}`,
  troubleOffline: 'You are offline. This will load again once the connection is back.',
  troubleUnreachable: 'The server cannot be reached at the moment. Please try again later.',
  troubleTimeout: 'The server did not answer in time. Please try again later.',
  troubleMalformed:
    'The answer of the server cannot be read, so it is not shown. Please try again later.',
  troubleBusy: 'Many people are using this service. Please wait a moment.',
  troubleNotFound: 'Nothing was found here.',
  troubleServer:
    'The server has a fault. Please try again later, and quote the request number below if you ask for help.',
  troubleSetUp: 'This part of the page is not set up correctly. Please contact us another way.',
  optional: ' (optional)',
  opensNewTab: '(opens in a new tab)',
  elderSwitch: 'Easy view',
  elderHint: 'Large text, more contrast, read aloud',
  removed: (what) => removed[what] ?? `[${what} removed]`,
};
