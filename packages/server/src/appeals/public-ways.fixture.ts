import type { Receipt, SiteConfig } from '@through-train/contract';
import { get, letter, officialsDo, post, type TestServer } from '../testing/test-server.fixture.js';

/** One way by which everybody may read, with everything it answers. */
export interface PublicWay {
  readonly name: string;
  readonly path: (appeal: { readonly number: string; readonly words: string }) => string;
}

const search = (words: string): URLSearchParams => new URLSearchParams({ q: words });

/**
 * Every way by which the public reads appeals. Whoever adds one to the product adds it here. `words`
 * are what is asked for where a way searches.
 */
export const publicWays: readonly PublicWay[] = [
  { name: 'list', path: () => '/v1/sites/linxiang/appeals' },
  { name: 'list above', path: () => '/v1/sites/hunan/appeals?sort=supported&kind=complaint' },
  { name: 'list of the site', path: () => '/v1/sites/linxiang/appeals?scope=site&sort=replied' },
  { name: 'search', path: ({ words }) => `/v1/sites/hunan/appeals?${search(words)}` },
  {
    name: 'similar',
    path: ({ words }) =>
      `/v1/sites/hunan/appeals/similar?${new URLSearchParams({ text: words.repeat(2) })}`,
  },
  { name: 'detail', path: ({ number }) => `/v1/appeals/${number}` },
  { name: 'page of the list', path: () => '/forms/linxiang/list' },
  { name: 'page of a search', path: ({ words }) => `/forms/hunan/list?${search(words)}` },
  { name: 'page of the detail', path: ({ number }) => `/forms/linxiang/list/${number}` },
  { name: 'page above', path: ({ number }) => `/forms/hunan/list/${number}?lang=en` },
];

/** A text of an appeal, in words that stand nowhere else. */
export interface ProbedText {
  readonly name: string;
  /** As its writer wrote it: a name, a place. */
  readonly original: string;
  /** As a moderator writes it for the public. */
  readonly redacted: string;
}

const probed = (name: string, original: string, redacted: string): ProbedText => ({
  name,
  original,
  redacted,
});

/** The letter and everything after it that may become public, in the order in which it comes. */
export const letterText = probed('letter', '舒婉容住橘洲里', '某住户住某处里');
export const laterTexts: readonly ProbedText[] = [
  probed('supplement', '邻居邹逸轩住杏花弄', '一名邻居可作证言'),
  probed('note', '须待褚文柏返乡核对', '须待当事人返程核对'),
  probed('reply', '已向举报人李小明（住幸福路12号）核实', '已向来信者核实情形'),
  probed('evaluation', '裴经办嗓门奇大', '该名工作者态度欠佳'),
  probed('second reply', '施凤仪家窗框换新', '涉事房屋窗扇换新'),
];

/** Words that never become public, whatever is published. */
export const secretWords: readonly string[] = [
  '康乐坊戊单元', // the address
  '盼赔偿九万', // the expected outcome
  '荀姓来信者', // the name
  '问清哪栋楼宇', // a question to the citizen
  '请蔺科跟进', // a note to a unit
  '速查毋误', // a supervisor's note
  '贺某仍感委屈', // why it should be handled again
  '伏家要求撤稿', // why something was taken down
];

const [supplement, note, reply, evaluation, secondReply] = laterTexts.map(
  ({ original }) => original,
);
const replyWith = (findings = '') =>
  ({ action: 'reply', request: '', findings, decision: '已办。', legalBasis: '' }) as const;

/** How an appeal with every kind of text is sent: the citizen agrees to publication, or does not. */
export interface Probe {
  readonly agreed: boolean;
  readonly kind?: 'complaint' | 'report';
  readonly wish?: 'public' | 'private';
  readonly publicText?: string;
}

/** Sends a letter and lets everything come after it that can. Nothing of it is published. */
export async function sendProbe(server: TestServer, probe: Probe): Promise<string> {
  const { agreed, kind = 'complaint', wish = 'public', publicText } = probe;
  const publication = agreed ? 'public' : 'private';
  const sent = await post<Receipt>(
    server,
    '/v1/sites/linxiang/appeals',
    letter({
      kind,
      publication: wish,
      title: `${letterText.original}电13812345678`,
      body: `${letterText.original}，多次反映而无人理会。`,
      place: { divisionCode: '430682', address: '康乐坊戊单元' },
      contact: { name: '荀姓来信者', phone: '13800138000' },
      expectedOutcome: '盼赔偿九万',
    }),
  );
  const { number, queryCode } = sent.body;
  const opened = await post<{ token: string }>(server, '/v1/tracking', { number, queryCode });
  const citizen = async (path: string, body: object): Promise<void> => {
    const headers = { Authorization: `Bearer ${opened.body.token}` };
    const { status, text } = await post(server, `/v1/tracking/${path}`, body, headers);
    if (status !== 200) throw new Error(text);
  };
  const confirmed = publicText === undefined ? {} : { publicText: replyWords(publicText) };
  await officialsDo(server, number, [
    ['clerk', { action: 'accept' }],
    ['clerk', { action: 'request-info', question: '问清哪栋楼宇' }],
  ]);
  await citizen('supplements', { text: supplement, publication });
  await officialsDo(server, number, [
    ['clerk', { action: 'assign', unitId: 'linxiang-housing', note: '请蔺科跟进' }],
    ['unit', { action: 'claim' }],
    ['above', { action: 'supervise', level: 'urge', note: '速查毋误' }],
    ['unit', { action: 'extend', days: 10, reason: note ?? '' }],
    ['unit', { ...replyWith(reply), ...confirmed }],
  ]);
  await citizen('evaluation', { grade: 1, reason: evaluation, publication });
  await officialsDo(server, number, [
    ['clerk', { action: 'assign', unitId: 'linxiang-housing' }],
    ['unit', { action: 'claim' }],
    ['unit', { ...replyWith(secondReply), ...confirmed }],
  ]);
  await citizen('reopening', { reason: '贺某仍感委屈' });
  return number;
}

/** The four parts of a reply as somebody writes them for the public. */
export const replyWords = (findings: string) => ({
  request: '',
  findings,
  decision: '已办。',
  legalBasis: '',
});

/** The test province, where Linxiang takes the word of the official who replies. */
export const confirming = (sites: readonly SiteConfig[]): SiteConfig[] =>
  sites.map((site) =>
    site.id === 'linxiang' ? { ...site, replyPublication: 'confirmed' } : { ...site },
  );

/** Everything that one way says, with its status and its tag. */
export async function readWay(
  server: TestServer,
  way: PublicWay,
  appeal: { readonly number: string; readonly words: string },
): Promise<{ status: number; text: string; etag: string | null; path: string }> {
  const path = way.path(appeal);
  const answer = path.startsWith('/v1/')
    ? await get(server, path)
    : await fetch(server.url + path).then(async (response) => ({
        status: response.status,
        headers: response.headers,
        text: await response.text(),
      }));
  const { status, text, headers } = answer;
  return { status, text, etag: headers.get('etag'), path };
}
