import type { AppealDetail, AppealListItem, AppealPage, Receipt } from '@through-train/contract';
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
} from '../http/test-server.fixture.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

// Few characters, so that hits are many: Chinese, a character outside the Basic Multilingual Plane,
// letters of both cases, digits, signs that mean something to SQL and to FTS5, white space.
const characters = [...'公积金电梯的了𠮷，。、！aAbBzé0129%_"*()^-:\'ＡＯ \n\u3000'];
const textOf = (min: number, max: number, signs = characters) =>
  fc
    .array(fc.constantFrom(...signs), { minLength: min, maxLength: max })
    .map((all) => all.join(''));

const oneLine = characters.filter((character) => character !== '\n');
const writable = (min: number, max: number, signs?: string[]) =>
  textOf(min + 4, max, signs).filter((text) => [...text.trim()].length >= min);

interface Readable {
  readonly number: string;
  readonly texts: readonly string[];
}
const readable: Readable[] = [];

const fold = (text: string): string => text.replace(/[A-Z]/g, (letter_) => letter_.toLowerCase());

/** What LIKE would find, one field after the other. */
function bruteForce(query: string): string[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  return readable
    .filter(({ texts }) =>
      words.every((word) => texts.some((text) => fold(text).includes(fold(word)))),
    )
    .map(({ number }) => number)
    .sort();
}

async function search(query: string): Promise<string[]> {
  const parameters = new URLSearchParams({ q: query, limit: '100' });
  const { status, body } = await get<AppealPage>(server, `/v1/sites/hunan/appeals?${parameters}`);
  expect(status).toBe(200);
  return body.items.map(({ number }) => number).sort();
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
      const sent = await post<Receipt>(
        server,
        '/v1/sites/linxiang/appeals',
        letter({ title, body }),
      );
      expect(sent.status).toBe(201);
      const { number } = sent.body;
      await officialsDo(server, number, published);
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

  test('shows the passage around the first hit', async () => {
    const far = `${'很长的说明。'.repeat(40)}终于说到K442次列车停靠${'后面还有。'.repeat(40)}`;
    const sent = await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ body: far }));
    await officialsDo(server, sent.body.number, published);
    const found = await get<AppealPage>(server, '/v1/sites/hunan/appeals?q=k442%E6%AC%A1');
    const [item] = found.body.items as [AppealListItem];
    expect(item.excerpt).toContain('K442次列车');
    expect(item.excerpt).toMatch(/^….*…$/);
    expect([...item.excerpt].length).toBeLessThanOrEqual(122);
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
    const { number } = (await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter({ body })))
      .body;
    await officialsDo(server, number, published);
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
    for (const [title, body] of texts) {
      const sent = await post<Receipt>(
        server,
        '/v1/sites/linxiang/appeals',
        letter({ title, body }),
      );
      await officialsDo(server, sent.body.number, published);
    }
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
