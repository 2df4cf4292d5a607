import type { Queue, StaffRole } from '@through-train/contract';
import { commonEnglish } from '@through-train/words/language/common.en.js';
import type { ShellTerms } from './shell-terms.js';

const queues: Record<Queue, string> = {
  new: 'New',
  mine: 'Waiting for me',
  due: 'Due soon',
  overdue: 'Overdue',
  'to-publish': 'To publish',
  supervised: 'Supervised',
  all: 'All',
};

const roles: Record<StaffRole, string> = {
  clerk: 'Clerk',
  unit: 'Handling unit',
  leader: 'Leader',
  supervisor: 'Supervisor',
  moderator: 'Moderator',
  administrator: 'Administrator',
};

export const shellEnglish: ShellTerms = {
  ...commonEnglish,
  deskName: 'Through Train · Staff desk',
  signInTitle: 'Sign in to the staff desk',
  signInIntro: 'For those who receive, handle, supervise and publish appeals.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in',
  signInMissing: 'Enter your user name and password.',
  signInFailed:
    'User name or password is wrong, or the account is disabled. Check both and try again; if you forgot the password, ask your administrator.',
  signInWait: (seconds) => `Too many attempts. Try again in ${wait(seconds)}.`,
  sessionOver: 'Your session has ended. Sign in again; what you typed is still on this device.',
  signOut: 'Sign out',
  queues: 'Queues',
  queue: (queue) => queues[queue],
  more: (count) => `${count}+`,
  roleName: (role) => roles[role],
  skip: 'Skip to content',
};

const wait = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
