import { expect } from '@open-wc/testing';
import type { LocalizedText } from '@through-train/contract';
import { detail, item, numberOf } from '../appeal-view/fixtures/appeals.fixture.js';
import { Reader } from '../appeal-view/fixtures/reader.fixture.js';
import { json, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';
import { linxiang } from '../appeal-view/fixtures/site.fixture.js';
import { tracked, trackedStates } from '../appeal-view/fixtures/tracked.fixture.js';
import '../define/appeal-detail.js';
import { list, openList } from './appeal-list/list-page.fixture.js';
import { open as openMailbox } from './mayor-mailbox/fixtures/open-mailbox.fixture.js';
import { openAppeal } from './response-tracker/open-tracker.fixture.js';

// What a server of the next minor version may answer: words, ids and members these elements do not know.

const archived: LocalizedText = { 'zh-CN': '已归档', 'zh-Hant': '已歸檔', en: 'Archived' };
const later = {
  kind: 'xx-petition',
  state: 'xx-archived',
  supervisionLevel: 'xx-inspected',
  responsible: {
    type: 'xx-committee',
    name: { 'zh-CN': '临湘市联席会议', en: 'Joint meeting' },
    claimed: false,
  },
  likes: 3,
};
const event = (action: string, note: string | null = null) => ({
  action,
  at: '2026-11-20T02:00:00Z',
  by: { role: 'xx-auditor', name: null },
  note,
});

/** The words of each language for what they have no word for. */
const neutral = {
  'zh-CN': ['其他', '有新进展', '上级已过问', '更新办理情况', '已归档'],
  'zh-Hant': ['其他', '有新進展', '上級已過問', '更新辦理情況', '已歸檔'],
  en: ['Other', 'Updated', 'Followed up by a higher authority', 'Update on the appeal', 'Archived'],
} as const;

/** Nothing of an identifier of the API stands before a reader, and nothing of the program. */
function isPlain(text: string): void {
  expect(text).not.to.match(/xx-|undefined|null|NaN|\[object/);
}

for (const [lang, [kind, state, level, update, name]] of Object.entries(neutral)) {
  describe(`what came later than these elements, in ${lang}`, () => {
    it('is listed in the words of the answer, or in plain ones', async () => {
      const items = [
        item({ ...later, stateName: archived }),
        item({ ...later, number: 'TT-2030-7' }),
      ];
      const { reader } = await openList(
        { lang },
        { [list]: () => json({ items, nextCursor: null }) },
      );
      const [told, untold] = reader.all('li').map((each) => each.textContent ?? '');
      expect(told).to.include(name).and.to.include(kind).and.to.include(level);
      expect(untold).to.include(state);
      expect(reader.all('.mark').every((mark) => mark.childElementCount > 0)).to.equal(true);
      isPlain(reader.text);
    });

    it('is told in full', async () => {
      const appeal = {
        ...detail({ ...later, stateName: archived }),
        timeline: [event('xx-audit', '2026 年 11 月复查。'), event('submit')],
        evaluation: { grade: 6, reason: null, at: '2026-11-20T02:00:00Z' },
      };
      const { transport } = scriptedApi({ 'GET /appeals/*': () => json(appeal) });
      const element = document.createElement('appeal-detail');
      const given = { api: 'https://appeals.example', site: 'linxiang', number: numberOf(1), lang };
      for (const [each, value] of Object.entries(given)) element.setAttribute(each, value);
      element.transport = transport;
      document.body.append(element);
      const reader = new Reader(element);
      await reader.part('article');
      for (const word of [kind, level, update, name]) expect(reader.text).to.include(word);
      expect(reader.query('.timeline')?.textContent).to.include('2026 年 11 月复查。');
      expect(reader.text).not.to.include('6/5');
      isPlain(reader.text);
      element.remove();
    });

    it('is followed by its writer, who is offered what is known here', async () => {
      const { reader, element } = await openAppeal(
        tracked({
          ...trackedStates.closed,
          ...later,
          handling: 'xx-archived',
          stateName: archived,
          publication: 'xx-embargoed',
          due: { for: 'xx-appeal', at: '2026-12-01T02:00:00Z', paused: false },
          timeline: [event('xx-audit')] as never,
          allowed: ['xx-escalate', 'withdraw'],
          rejection: { reason: 'xx-duplicate', explanation: '已有人反映。', instead: '' },
        }),
        {},
        { lang },
      );
      for (const word of [name, update, level]) expect(reader.text).to.include(word);
      expect(reader.all('.actions button[id^=choose]').map(({ id }) => id)).to.deep.equal([
        'choose-withdraw',
      ]);
      isPlain(reader.text);
      element.remove();
    });
  });
}

it('a mailbox asks a question of a type it does not know as a text, and is filled in as ever', async () => {
  const [category, ...others] = linxiang.categories;
  if (!category) throw new Error('The site has categories.');
  const question = {
    id: 'how-loud',
    label: { 'zh-CN': '噪声多大' },
    type: 'xx-decibels',
    required: false,
  };
  const children = category.children.map((leaf) => ({ ...leaf, questions: [question] }));
  const site = {
    ...linxiang,
    level: 'xx-township',
    languages: ['zh-CN', 'ug'],
    categories: [{ ...category, children }, ...others],
    mailboxes: linxiang.mailboxes.map((box) => ({ ...box, type: 'xx-desk', post: 'xx-envoy' })),
    columns: linxiang.columns.map((column) => ({ ...column, kinds: ['xx-petition'] })),
    deadlines: { ...linxiang.deadlines, accept: { days: 9999, unit: 'xx-week' } },
  };
  const { element } = await openMailbox({ 'GET /sites/linxiang': () => json(site) });
  const reader = new Reader(element);
  await reader.part('#categoryId');
  await reader.choose('#categoryId', children[0]?.id ?? '');
  const field = await reader.part<HTMLInputElement>('#question-how-loud');
  expect(field.type).to.equal('text');
  isPlain(reader.text);
});
