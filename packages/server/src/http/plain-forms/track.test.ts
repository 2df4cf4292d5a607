import { formatReferenceNumber, type Receipt } from '@through-train/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  byId,
  type FormFields,
  fieldsOf,
  filled,
  open,
  type Page,
  postForm,
} from '../../testing/forms.fixture.js';
import {
  letter,
  officialsDo,
  post,
  published,
  startTestServer,
  type TestServer,
  textsOf,
  toTheAnswer,
} from '../../testing/test-server.fixture.js';

const path = '/forms/linxiang/tracking';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ environment: { TRUST_PROXY: 'true' } });
});
afterAll(() => server.stop());

const submit = async (): Promise<Receipt> =>
  (await post<Receipt>(server, '/v1/sites/linxiang/appeals', letter())).body;

const lookUp = (
  { number, queryCode }: Pick<Receipt, 'number' | 'queryCode'>,
  headers: Record<string, string> = {},
): Promise<Page> => postForm(server, path, Object.entries({ number, queryCode }), headers);

/** The fields of the form of one action. */
function actionOn(page: Page, action: string): FormFields {
  const token = new Map(fieldsOf(page, 'token')).get('token') ?? '';
  const key = new Map(fieldsOf(page, 'token')).get('key') ?? '';
  expect(page.html).toContain(`name="action" value="${action}"`);
  return Object.entries({ token, key, action });
}
const act = (page: Page, action: string, said: Record<string, string>): Promise<Page> =>
  postForm(server, path, filled(actionOn(page, action), said));

describe('looking up a letter without script', () => {
  test('number and code, as people type them, show where it stands and who answers for it', async () => {
    const { number, queryCode } = await submit();
    const page = await lookUp({
      number: number.replaceAll('-', ' '),
      queryCode: queryCode.replaceAll('-', '').toLowerCase(),
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('已提交，待临湘市市长受理');
    expect(page.text).toContain('前告知是否受理');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('set-cookie')).toBeNull();
    for (const secret of [number, queryCode]) expect(page.title).not.toContain(secret);
    for (const element of page.elements) {
      for (const name of ['href', 'action', 'src']) {
        expect(attribute(element, name) ?? '').not.toContain(queryCode);
      }
    }
  });

  test('a whole receipt may be pasted into either field', async () => {
    const { number, queryCode } = await submit();
    const pasted = `来信回执\n受理编号：${number}\n查询码：${queryCode}`;
    const page = await postForm(server, path, [
      ['number', pasted],
      ['queryCode', ''],
    ]);
    expect(page.text).toContain('待临湘市市长受理');
  });

  test('an unknown number and a wrong code are answered alike', async () => {
    const { number } = await submit();
    const queryCode = '0000-0000-0000-0000';
    const unknown = formatReferenceNumber({
      divisionCode: '430682',
      date: '2026-11-23',
      sequence: 77_777,
    });
    const answers = [
      await lookUp({ number, queryCode }),
      await lookUp({ number: unknown, queryCode }),
    ];
    const seen = answers.map(({ status, html, headers }) => ({
      status,
      html: html.replaceAll(number, '#').replaceAll(unknown, '#'),
      headers: [...headers].filter(
        ([name]) => !['date', 'x-request-id', 'content-length'].includes(name),
      ),
    }));
    expect(seen[0]?.status).toBe(422);
    expect(seen[1]).toEqual(seen[0]);
    expect(answers[0]?.text).toContain('受理编号或查询码不正确');
  });

  test('what cannot be a number or a code is said at its field', async () => {
    const page = await lookUp({ number: '430682-20261123-00042-9', queryCode: '' });
    expect(page.status).toBe(422);
    expect(page.title).toMatch(/^错误：/);
    for (const field of ['number', 'queryCode']) {
      expect(attribute(byId(page, field), 'aria-describedby')).toContain(`${field}-error`);
    }
  });

  test('guessing is slowed down as it is at the API, and the right code enters all the same', async () => {
    const { number, queryCode } = await submit();
    const wrong = { number, queryCode: '0000-0000-0000-0000' };
    const statuses: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      const from = { 'X-Forwarded-For': `10.2.0.${round}` };
      statuses.push((await lookUp(wrong, from)).status);
    }
    expect(statuses).toEqual([...Array(11).fill(422), 429]);
    expect((await post(server, '/v1/tracking', wrong)).status).toBe(429);
    const page = await lookUp(wrong);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.text).toContain('更正后可立即查询');
    const corrected = filled(fieldsOf(page, 'queryCode'), { queryCode });
    expect((await postForm(server, path, corrected)).text).toContain('待临湘市市长受理');
  });
});

describe('what a citizen does there', () => {
  test('an answered letter is judged once, however often the button is pressed', async () => {
    const receipt = await submit();
    await officialsDo(server, receipt.number, toTheAnswer);
    const page = await lookUp(receipt);
    expect(page.text).toContain('已启动应急使用程序，三十日内修复。');

    const missing = await act(page, 'evaluate', {});
    expect(missing.status).toBe(422);
    expect(textAt(missing, 'grade')).toContain('请选择满意程度');
    const unexplained = await act(page, 'evaluate', { grade: '1', text: '' });
    expect(textAt(unexplained, 'text-evaluate')).toContain('请填写 2 至 500 个字');

    const verdict = { grade: '5', text: '电梯已修好' };
    const pressed = await Promise.all([1, 2, 3].map(() => act(page, 'evaluate', verdict)));
    for (const done of pressed) {
      expect(done.status).toBe(200);
      expect(done.text).toContain('评价已提交');
      expect(done.text).toContain('非常满意');
    }
    const secondVerdict = await act(page, 'evaluate', { grade: '4' });
    expect([secondVerdict.status, secondVerdict.text.includes('您填写的内容没有提交')]).toEqual([
      409,
      true,
    ]);
  });

  test('a question is answered, a letter added to, handled again, withdrawn', async () => {
    const receipt = await submit();
    await officialsDo(server, receipt.number, [
      ['clerk', { action: 'request-info', question: '请说明具体楼栋。' }],
    ]);
    const asked = await lookUp(receipt);
    expect(asked.text).toContain('请说明具体楼栋。');
    const answered = await act(asked, 'supplement', { text: '三栋一单元。' });
    expect(answered.text).toContain('补充内容已提交');
    const withdrawn = await act(answered, 'withdraw', { text: '' });
    expect(withdrawn.text).toContain('您已撤回这件诉求，不再办理');

    const other = await submit();
    await officialsDo(server, other.number, toTheAnswer);
    const reopened = await act(await lookUp(other), 'reopen', { text: '电梯仍未修好' });
    expect(reopened.text).toContain('申请已提交');
  });

  test('each text says who can read it; what the citizen writes is published only if they agree', async () => {
    const receipt = await submit();
    await officialsDo(server, receipt.number, [...published, ...toTheAnswer]);
    const page = await lookUp(receipt);
    expect(page.text).toContain('公开情况 · 待审核，审核通过前不公开');
    expect(page.text).toContain('同意公开评价理由');
    expect(attribute(byId(page, 'publication-evaluate'), 'checked')).toBeUndefined();

    const verdict = { grade: '4', text: '谢谢', publication: 'on' };
    const wrong = await act(page, 'evaluate', { ...verdict, grade: '' });
    expect(attribute(byId(wrong, 'publication-evaluate'), 'checked')).toBe('');
    expect((await act(page, 'evaluate', verdict)).text).toContain('评价已提交');
    const states = (await textsOf(server, receipt.number)).map(({ publication }) => publication);
    expect(states).toEqual(['pending_review', 'pending_review']);

    const other = await submit();
    await act(await lookUp(other), 'supplement', { text: '三栋一单元。' });
    expect(await textsOf(server, other.number)).toMatchObject([{ publication: 'private' }]);
  });

  test('a visit ends after half an hour, and what was typed goes on to the next', async () => {
    const receipt = await submit();
    const page = await lookUp(receipt);
    server.pass({ seconds: 30 * 60 });
    const ended = await act(page, 'supplement', {
      text: '补充：二单元也停了。',
      publication: 'on',
    });
    expect(ended.status).toBe(403);
    expect(ended.text).toContain('页面已自动退出查询');
    const { number, queryCode } = receipt;
    const signIn = filled(fieldsOf(ended, 'number'), { number, queryCode });
    const next = await postForm(server, path, signIn);
    expect(next.html).toContain('补充：二单元也停了。');
    expect(attribute(byId(next, 'publication-supplement'), 'checked')).toBe('');
  });

  test('a token from anywhere else, or made up, does nothing', async () => {
    const receipt = await submit();
    const page = await lookUp(receipt);
    const fields = filled(actionOn(page, 'withdraw'), { text: '' });
    const fromPortal = { Origin: 'https://www.linxiang.example' };
    expect((await postForm(server, path, fields, fromPortal)).status).toBe(422);
    const other = await submit();
    const forged = filled(fields, {
      key: new Map(actionOn(await lookUp(other), 'withdraw')).get('key') ?? '',
    });
    expect((await postForm(server, path, forged)).status).toBe(400);
    const made = filled(fields, { token: `${'A'.repeat(40)}.${'A'.repeat(43)}` });
    expect((await postForm(server, path, made)).status).toBe(403);
    expect((await lookUp(receipt)).text).toContain('待临湘市市长受理');
  });
});

test('the form is there in both languages', async () => {
  expect((await open(server, path)).text).toContain('查询码相当于密码');
  expect((await open(server, `${path}?lang=en`)).text).toContain('Query code');
});

const textAt = (page: Page, field: string): string => {
  const error = page.elements.find((element) => attribute(element, 'id') === `${field}-error`);
  const [text] = error?.childNodes ?? [];
  return text && 'value' in text ? text.value : '';
};
