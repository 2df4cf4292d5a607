import type {
  AppealDetail,
  AppealListItem,
  AppealPage,
  FoundAppeal,
  Receipt,
} from '@through-train/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  get,
  letter,
  officialsDo,
  post,
  published,
  publishTexts,
  startTestServer,
  type TestServer,
  toTheAnswer,
} from '../testing/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

// Few characters, so that hits are many: Chinese, in both scripts, a character outside the Basic
// Multilingual Plane, letters of both cases and widths, digits, signs that mean something to SQL and to
// FTS5, marks that nobody sees, white space.
const unseen = [...'\u0301\u200b\u200d\u202d\u2060\ufe0f\u00ad'];
const characters = [
  ...'公积積金电電梯的了𠮷，。、！aAbBzéÉ0129%_"*()^-:\'ＡＯ２５㎡①½…ß発發髮发',
  ...unseen,
  ...' \n\u3000',
];
const textOf = (min: number, max: number, signs = characters) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: min, maxLength: max })
    .map((all) => all.join(''));

const oneLine = characters.filter((character) => character !== '\n');
const visible = (text: string): number =>
  [...text].filter((character) => !unseen.includes(character) && character.trim() !== '').length;
const writable = (min: number, max: number, signs?: string[]) =>
  textOf(min + 4, max, signs).filter((text) => visible(text) >= min);

interface Readable {
  readonly number: string;
  readonly texts: readonly string[];
}
const readable: Readable[] = [];

// Written for these characters alone, and of whole texts.
const simplified: Readonly<Record<string, string>> = { 積: '积', 電: '电', 發: '发', 髮: '发' };
const fold = (text: string): string =>
  [...text.normalize('NFKD')]
    .map((character) => simplified[character] ?? character)
    .filter((character) => !unseen.includes(character))
    .join('')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/** What reading everything would find, one field after the other. */
function bruteForce(query: string): string[] {
  const words = fold(query)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return readable
    .filter(({ texts }) => words.every((word) => texts.some((text) => fold(text).includes(word))))
    .map(({ number }) => number)
    .sort();
}

async function pageFor(query: string): Promise<AppealPage['items']> {
  const parameters = new URLSearchParams({ q: query, limit: '100' });
  const { status, body } = await get<AppealPage>(server, `/v1/sites/hunan/appeals?${parameters}`);
  expect(status).toBe(200);
  return body.items;
}

const search = async (query: string): Promise<string[]> =>
  (await pageFor(query)).map(({ number }) => number).sort();

async function publish(changes: Parameters<typeof letter>[0]): Promise<string> {
  const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter(changes));
  expect(sent.status).toBe(201);
  await officialsDo(server, sent.body.number, published);
  return sent.body.number;
}

/** A text with what its hits mark in brackets. */
function marked(text: string, hits: readonly number[]): string {
  return [...hits, text.length]
    .map((end, at) => {
      const part = text.slice(hits[at - 1] ?? 0, end);
      return at % 2 ? `[${part}]` : part;
    })
    .join('');
}

describe('a search', () => {
  beforeAll(async () => {
    const letters = fc.sample(
      fc.record({
        title: writable(4, 40, oneLine),
        body: writable(10, 120),
        findings: writable(2, 60),
        decision: writable(2, 60),
        answered: fc.boolean(),
      }),
      { numRuns: 60, seed: 20261123 },
    );
    for (const { title, body, findings, decision, answered } of letters) {
      const number = await publish({ title, body });
      if (answered) {
        const reply = { action: 'reply', request: '', findings, decision, legalBasis: '' } as const;
        await officialsDo(server, number, [...toTheAnswer.slice(0, -1), ['unit', reply]]);
        await publishTexts(server, number);
      }
      const { body: detail } = await get<AppealDetail>(server, `/v1/appeals/${number}`);
      const parts = detail.replies.flatMap((each) => [each.findings, each.decision]);
      readable.push({ number, texts: [detail.title, detail.body, ...parts] });
    }
    await post(server, '/v1/sites/linxiang/appeals', letter({ title: '公积金电梯没有公开' }));
  }, 30_000);

  test('finds exactly what contains the words, whatever the words are', async () => {
    const signs = characters.filter((character) => !/\s/u.test(character));
    const guesses = textOf(1, 4, signs);
    const passages = fc
      .tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }))
      .map(([which, part, start, length]) => {
        const { texts } = readable[which % readable.length] ?? { texts: [''] };
        const all = [...(texts[part % texts.length] ?? '')];
        return all
          .slice(start % all.length)
          .slice(0, length)
          .join('')
          .replace(/\s+/gu, ' ')
          .trim();
      })
      .filter((query) => query !== '');
    const several = fc.tuple(guesses, guesses).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.oneof(guesses, passages, several), async (query) => {
        expect(await search(query)).toEqual(bruteForce(query));
      }),
      { numRuns: 400, seed: 42 },
    );
  });

  test.each([
    ['5号线', '地铁５号线何时开通', '地铁[５号线]何时开通'],
    ['vip', '银行ＶＩＰ客户插队', '银行[ＶＩＰ]客户插队'],
    ['电梯停运', '小区电\u200b梯停\u00ad运两月', '小区[电\u200b梯停\u00ad运]两月'],
    ['简体', '請用簡體字回覆', '請用[簡體]字回覆'],
    ['發髮', '理发发廊扰民', '理[发发]廊扰民'],
    ['120m2', '房屋120㎡没有证', '房屋[120㎡]没有证'],
    ['cafe', 'Café\u0301噪音扰民', '[Café\u0301]噪音扰民'],
    ['e\u0301', 'Résumé投递无回音', 'R[é]sum[é]投递无回音'],
    ['我🏽', '谢谢我🏽的社区呀', '谢谢[我🏽]的社区呀'],
  ])('for %s finds and marks it in %s', async (query, title, expected) => {
    const number = await publish({ title });
    const found = (await pageFor(query)).find((item) => item.number === number);
    expect(marked(found?.title ?? '', found?.hits?.title ?? [])).toBe(expected);
  });

  test.each(['', ' \u3000', '\u200b\u2060', '\ufe0f', ' \u3000\u200b '])(
    'for %j, in which there is nothing to see, is none',
    async (query) => {
      const path = '/v1/sites/hunan/appeals?limit=5';
      const all = await get<AppealPage>(server, path);
      const found = await get<AppealPage>(server, `${path}&${new URLSearchParams({ q: query })}`);
      expect(found.body).toEqual(all.body);
      expect(all.body.items[0]).not.toHaveProperty('hits');
    },
  );

  test.each(['很'.repeat(101), 'a\nb'])('for %j is refused', async (query) => {
    const path = `/v1/sites/hunan/appeals?${new URLSearchParams({ q: query })}`;
    const { status, body } = await get(server, path);
    expect([status, body.errors?.map((error) => error.path)]).toEqual([422, ['/q']]);
  });

  test('shows the passage around the first hit, and marks every one', async () => {
    const far = `${'很长的说明。'.repeat(40)}终于说到Ｋ442次列车停靠，k442次${'后面还有。'.repeat(40)}`;
    await publish({ body: far });
    const [item] = await pageFor('k442次');
    const { excerpt, hits } = item as FoundAppeal;
    expect(marked(excerpt, hits?.excerpt ?? [])).toContain('说到[Ｋ442次]列车停靠，[k442次]后面');
    expect(excerpt).toMatch(/^….*…$/);
    expect([...excerpt].length).toBeLessThanOrEqual(122);
  });

  test('parts no letter from what belongs to it, wherever the passage begins and ends', async () => {
    const family = '👨‍👩‍👧';
    const letters = [family, '🇨🇳', '𠮷', 'e\u0301\u0316', 'ནི', '👍🏽'];
    const whole = new Set<string>(letters);
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    for (let shift = 0; shift < 9; shift += 1) {
      const before = '甲'.repeat(shift);
      const number = await publish({
        title: `截断的来信${shift}`,
        body: `${before}${letters.join('').repeat(30)}截断${letters.join('').repeat(30)}`,
      });
      for (const query of ['截断', `截断的来信${shift}`]) {
        const excerpt = (await pageFor(query)).find((item) => item.number === number)?.excerpt;
        const parts = [...segmenter.segment(excerpt ?? '')].map(({ segment }) => segment);
        expect(parts.filter((part) => !whole.has(part) && !'甲截断…'.includes(part))).toEqual([]);
        expect(parts.length).toBeGreaterThan(20);
        expect([...(excerpt ?? '')].length).toBeLessThanOrEqual(122);
      }
    }
  });

  test('shows the passage of the reply when only that holds the words', async () => {
    const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter());
    await officialsDo(server, sent.body.number, [...toTheAnswer, ...published]);
    expect(await search('应急使用程序')).toEqual([]);
    await publishTexts(server, sent.body.number);
    const q = encodeURIComponent('应急使用程序');
    const found = await get<AppealPage>(server, `/v1/sites/hunan/appeals?q=${q}`);
    expect(found.body.items.map(({ excerpt }) => excerpt)).toEqual([
      '已启动应急使用程序，三十日内修复。',
    ]);
  });

  test('forgets what was taken down, and finds a redacted text only as it reads now', async () => {
    const body = '我家住在枫桥小区五栋，楼下烧烤店油烟扰民严重。';
    const number = await publish({ body });
    expect(await search('枫桥小区')).toEqual([number]);
    const redacted = {
      action: 'redact',
      title: '烧烤店油烟扰民',
      body: '某小区烧烤店油烟扰民。',
    } as const;
    await officialsDo(server, number, [['moderator', redacted]]);
    expect(await search('枫桥小区')).toEqual([]);
    expect(await search('某小区烧烤店')).toEqual([number]);
    await officialsDo(server, number, [['moderator', { action: 'unpublish', reason: '内容不实' }]]);
    expect(await search('某小区烧烤店')).toEqual([]);
  });
});

describe('similar appeals', () => {
  const similar = async (text: string): Promise<string[]> => {
    const path = `/v1/sites/linxiang/appeals/similar?${new URLSearchParams({ text })}`;
    const { body } = await get<{ items: AppealListItem[] }>(server, path);
    return body.items.map(({ title }) => title);
  };

  beforeAll(async () => {
    const texts = [
      [
        '请求恢复K442次列车停靠',
        '安仁火车站取消了K442次列车的停靠，外出务工的群众十分不便，请求恢复。',
      ],
      ['自来水浑浊有异味', '城东片区自来水连续一周浑浊，有明显异味，无法饮用，请水务部门检测。'],
      ['学校门口缺少斑马线', '实验小学门口车流量大，没有斑马线和减速带，学生过马路很危险。'],
    ] as const;
    for (const [title, body] of texts) await publish({ title, body });
    await post(server, '/v1/sites/linxiang/appeals', letter({ title: '自来水浑浊没有公开' }));
  });

  test('are those that share what is particular about a text', async () => {
    expect(await similar('家里的自来水很浑浊，还有异味，能不能检测一下')).toEqual([
      '自来水浑浊有异味',
    ]);
    const [best] = await similar('希望K442次列车恢复在本站停靠');
    expect(best).toBe('请求恢复K442次列车停靠');
  });

  test('can be asked for with a letter as long as letters may be', async () => {
    const text = '自来水浑浊有异味。'.padEnd(4000, '另外还有许多别的事情想说');
    expect(await similar(text)).toEqual(['自来水浑浊有异味']);
  });

  test('are found whatever the width, the script and the marks that nobody sees', async () => {
    const [best] = await similar('希望Ｋ４４２次列車恢復在本站\u200b停\u200b靠');
    expect(best).toBe('请求恢复K442次列车停靠');
  });

  test.each(['你好', '。。。。', 'asdf qwer zxcv', '欧几里得几何公理体系之证明', '  '])(
    'are none for %s',
    async (text) => {
      const path = `/v1/sites/linxiang/appeals/similar?${new URLSearchParams({ text })}`;
      const answer = await get<{ items?: unknown[] }>(server, path);
      expect(answer.body.items ?? []).toEqual([]);
      expect(answer.status).toBe(text.trim() === '' ? 422 : 200);
    },
  );
});
