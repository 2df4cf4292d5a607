import { readFile } from 'node:fs/promises';
import { fallbackSnippet } from '@through-train/widgets/fallback-snippet.js';
import { type EmbedLines, embedLines, type NeededModule } from '@through-train/widgets/snippet.js';
import { type ShownAppeal, site } from '../api/shown-appeals.js';
import { versionOf } from '../version.js';
import type { Contestant } from './contestant.js';

type ElementName = 'mayor-mailbox' | 'appeal-list' | 'appeal-detail';

interface Integrity {
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
  readonly elements: Readonly<Record<string, readonly NeededModule[]>>;
}

interface Embedded {
  readonly element: ElementName;
  readonly attributes?: readonly (readonly [string, string])[];
  readonly fallback: string;
  /** What the embed builder lets the browser ask for with the script, in a pinned version. */
  readonly siteAddress?: string;
}

const from = '@through-train/widgets';

/** The mailbox as the embed builder says to embed it: with its plain form, and with a telephone number. */
export async function ownForms(): Promise<readonly Contestant[]> {
  const element: ElementName = 'mayor-mailbox';
  const siteAddress = `/v1/sites/${site}`;
  const form: Embedded = {
    element,
    siteAddress,
    fallback: fallbackSnippet({ element, api: '', site }),
  };
  const phone: Embedded = {
    element,
    siteAddress,
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

type Watched = Pick<Contestant, 'id' | 'name' | 'usable' | 'complete'>;

/** A version that never changes, by its lines with hashes. */
async function pinned(watched: Watched, { attributes = [], ...what }: Embedded) {
  const version = await versionOf(from);
  const file = new URL(
    `../../../node_modules/${from}/cdn/${version}/integrity.json`,
    import.meta.url,
  );
  const { files, elements } = JSON.parse(await readFile(file, 'utf8')) as Integrity;
  const lines = embedLines({
    ...what,
    attributes: [['site', site], ...attributes],
    folder: `/cdn/${version}/`,
    integrity: files['loader.js']?.integrity,
    modules: elements[what.element],
  });
  return contestant(
    { ...watched, id: `${watched.id}-pinned`, name: `${watched.name}, pinned` },
    what,
    lines,
  );
}

/** One script tag of the channel that brings each new version. */
async function oneTag(watched: Watched, { element, attributes = [], fallback }: Embedded) {
  const lines = embedLines({
    element,
    fallback,
    attributes: [['site', site], ...attributes],
    folder: '/cdn/v1/',
  });
  return contestant(
    { ...watched, id: `${watched.id}-tag`, name: `${watched.name}, one tag` },
    { element },
    lines,
  );
}

const contestant = (
  watched: Watched,
  { element }: Pick<Embedded, 'element'>,
  { head, markup }: EmbedLines,
): Contestant => ({
  ...watched,
  package: from,
  // The room that the embed builder says to reserve.
  head: `${head}<style>${element} { display: flow-root; min-height: 100vh }</style>`,
  body: markup,
});
