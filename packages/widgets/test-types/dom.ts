import { isApiError, isThroughTrainError } from '@through-train/client';
import '@through-train/widgets/define/mayor-mailbox.js';
import '@through-train/widgets/define/response-tracker.js';
import { AppealList } from '@through-train/widgets/elements/appeal-list.js';

const mailbox = document.createElement('mayor-mailbox');
mailbox.theme = 'blue';
// @ts-expect-error No such theme.
mailbox.theme = 'pink';

mailbox.addEventListener('appeal-submitted', (event) => {
  const number: string = event.detail.number;
  // @ts-expect-error The query code stays between the element and the citizen.
  return [number, event.detail.queryCode];
});
mailbox.addEventListener('appeal-before-submit', ({ detail }) => detail.submission.title.trim());
// @ts-expect-error No such event carries a detail.
mailbox.addEventListener('appeal-sent', (event) => event.detail);

// They bubble: a page may listen once for all.
document.addEventListener('appeal-before-evaluate', (event) => {
  const grade: 1 | 2 | 3 | 4 | 5 = event.detail.grade;
  if (grade < 3) event.preventDefault();
});
window.addEventListener('appeal-error', ({ detail: { error } }) => {
  const message: string = error.message;
  const code: string = isApiError(error) ? error.code : message;
  return [code, isThroughTrainError(error) && error.requestId];
});

document.querySelector('response-tracker')?.addEventListener('appeal-acted', ({ detail }) => {
  // @ts-expect-error No citizen can do that.
  return detail.action === 'claim';
});

const list = new AppealList();
list.state = 'handled';
list.pageSize = 5;
// @ts-expect-error A state of the public, not of the handling.
list.state = 'replied';
