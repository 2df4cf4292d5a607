import type { Queue } from '@through-train/contract';
import type { QueueTerms } from './queue-terms.js';
import { workEnglish } from './work-terms.en.js';

const empty: Record<Queue, string> = {
  new: 'No new appeals. What comes in appears here.',
  mine: 'Nothing waits for you.',
  due: 'Nothing is due within three working days.',
  overdue: 'Nothing is overdue.',
  'to-publish': 'Nothing waits to be reviewed for publication.',
  supervised: 'Nothing is under supervision.',
  all: 'There are no appeals that you may see yet.',
};

const keys = {
  next: 'Next appeal',
  previous: 'Previous appeal',
  open: 'Open',
  search: 'Search',
  select: 'Select or deselect',
  help: 'Show this help',
};
const appeals = (count: number): string => `${count} ${count === 1 ? 'appeal' : 'appeals'}`;

export const queueEnglish: QueueTerms = {
  ...workEnglish,
  queueEmpty: (queue) => empty[queue],
  queueNothingFound: 'No appeal fits these conditions.',
  queueClear: 'Clear conditions',
  queueSearch: 'Search appeals',
  queueSearchHint: 'A number, or words of title or text',
  queueFind: 'Search',
  queueKind: 'Kind',
  queueState: 'State',
  queueAnyKind: 'Every kind',
  queueAnyState: 'Every state',
  queueMore: 'Show more',
  columnAppeal: 'Appeal',
  columnFrom: 'Site and mailbox',
  columnResponsible: 'Responsible',
  columnState: 'State',
  columnDue: 'Due',
  columnSent: 'Sent',
  keysTitle: 'Keyboard',
  keysShow: 'Keyboard help (?)',
  keysClose: 'Close',
  key: (key) => keys[key],
  selectOne: (title) => `Select “${title}”`,
  selectAll: 'Select all on this page',
  selected: (count) => `${count} selected`,
  bulkPreview: (action, can, cannot) =>
    `${action}: possible for ${appeals(can)}${cannot > 0 ? `, not for ${cannot} more` : ''}.`,
  bulkCannot: 'These stay as they are:',
  bulkNotAllowed: 'their state or your role does not allow it',
  bulkDo: (action, count) => `${action} ${appeals(count)}`,
  bulkCancel: 'Cancel',
  bulkChecking: 'Checking the selected appeals',
  bulkWorking: (done, all) => `Working: ${done} of ${all} done`,
  bulkDone: (action, count) => `${action}: ${appeals(count)} done.`,
  bulkFailed: (count) =>
    `${appeals(count)} could not be done and stay selected: try again or open them one by one.`,
};
