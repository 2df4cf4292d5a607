import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import { type ShownAppeal, site } from '../api/shown-appeals.js';
import type { Contestant } from './contestant.js';
import { type ElementName, type Embedded, oneTag, pinned } from './embedding.js';

/** The mailbox as the embed builder says to embed it: with its plain form, and with a telephone number. */
export async function ownForms(): Promise<readonly Contestant[]> {
  const element: ElementName = 'mayor-mailbox';
  const form: Embedded = {
    element,
    fallback: fallbackSnippet({ element, api: '', site }),
  };
  const phone: Embedded = {
    element,
    fallback: '<p>如信箱未能显示，请拨打 12345。</p>',
  };
  const sight = { host: element, part: 'textarea' };
  const sights = { usable: sight, complete: { ...sight, drawn: true } };
  return Promise.all([
    pinned({ id: 'mailbox-form', name: '<mayor-mailbox>, form', ...sights }, form),
    oneTag({ id: 'mailbox-form', name: '<mayor-mailbox>, form', ...sights }, form),
    pinned({ id: 'mailbox-number', name: '<mayor-mailbox>, number', ...sights }, phone),
    oneTag({ id: 'mailbox-number', name: '<mayor-mailbox>, number', ...sights }, phone),
  ]);
}

/** The list, complete with its filters, and one appeal with reply and timeline. */
export async function ownLists(appeals: readonly ShownAppeal[]): Promise<readonly Contestant[]> {
  const [first] = appeals;
  const answered = appeals.find(({ repliedAt }) => repliedAt !== null);
  if (!first || !answered) throw new Error('There is no answered appeal to show.');
  const list = {
    id: 'list',
    name: '<appeal-list>',
    usable: { host: 'appeal-list', part: 'li', text: first.title },
    complete: { host: 'appeal-list', part: '[part~="filters"] summary' },
  };
  const detail = {
    id: 'detail',
    name: '<appeal-detail>',
    usable: { host: 'appeal-detail', part: 'article', text: answered.title },
    complete: { host: 'appeal-detail', part: '[part~="timeline"]' },
  };
  const ofList = embedded('appeal-list', ['page-size', String(appeals.length)]);
  const ofDetail = embedded('appeal-detail', ['number', answered.number]);
  return Promise.all([
    pinned(list, ofList),
    oneTag(list, ofList),
    pinned(detail, ofDetail),
    oneTag(detail, ofDetail),
  ]);
}

const embedded = (element: ElementName, attribute: readonly [string, string]): Embedded => ({
  element,
  attributes: [attribute],
  fallback: fallbackSnippet({ element, api: '', site }),
});
