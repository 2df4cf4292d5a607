import { counting } from '../language/counting.js';
import type { OwnSendingTerms } from './terms.js';

const count = counting<'one'>('en');

export const sendingEnglish: OwnSendingTerms = {
  sendingNow: 'Sending. Please do not close this page.',
  sendingChecking:
    'The server is slow. Checking whether this arrived; please do not close this page.',
  sendingAgain: 'Send again',
  unsent: 'Not yet submitted',
  unsentUncertain: 'No confirmation yet',
  unsentOffline: 'You are offline. Send again once the connection is back.',
  unsentOnline: 'You are online again. Choose “Send again”.',
  unsentKept: 'What you wrote is still here, and sending again never counts twice.',
  unsentWait: (seconds) =>
    seconds < 120
      ? count(seconds, {
          one: 'You can send again in # second.',
          other: 'You can send again in # seconds.',
        })
      : count(Math.ceil(seconds / 60), {
          one: 'You can send again in # minute.',
          other: 'You can send again in # minutes.',
        }),
};
