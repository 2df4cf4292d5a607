import { describe, expect, it } from 'vitest';
import { readImportedAppeal } from './imported-appeal.js';

const now = '2026-11-23T00:00:00.000Z';
const row = {
  id: '71',
  title: '小区电梯停运三天无人维修',
  body: '临江社区三号楼电梯已经停运三天，老人上下楼十分不便。',
  submittedAt: '2019/4/25 9:32:09',
  reply: '经核实，电梯主板损坏，维修单位已于4月27日修复并恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
};
const read = (changes: Record<string, unknown>, mapping = {}) =>
  readImportedAppeal({ ...row, ...changes }, mapping, 'consultation', now);
const oddities = (changes: Record<string, unknown>) => {
  const reading = read(changes);
  return 'appeal' in reading ? reading.oddities : reading.problems;
};

describe('readImportedAppeal', () => {
  it('reads an ordinary row without remarks', () => {
    expect(read({})).toEqual({
      appeal: {
        externalId: '71',
        kind: 'consultation',
        title: row.title,
        body: row.body,
        submittedAt: '2019-04-25T01:32:09.000Z',
        reply: row.reply,
        repliedAt: '2019-05-10T06:56:53.000Z',
        unit: null,
      },
      oddities: [],
    });
  });

  it('follows the mapping', () => {
    const mapped = { 编号: 9, 标题: row.title, 答复单位: '市住建局', 类型: '投诉' };
    const reading = read(mapped, { id: '编号', title: '标题', unit: '答复单位', kind: '类型' });
    expect(reading).toMatchObject({
      appeal: { externalId: '9', unit: '市住建局', kind: 'complaint' },
    });
  });

  it('says everything wrong with a row at once', () => {
    expect(
      read({ title: ' ', body: ['x'], submittedAt: '去年', repliedAt: '2031/1/1', kind: '其他' }),
    ).toEqual({
      problems: [
        'title is empty',
        'body must be text',
        expect.stringContaining('submittedAt is not a time such as 2019/4/25 9:32:09'),
        'repliedAt lies in the future',
        expect.stringContaining('kind must be one of consultation'),
      ],
    });
  });

  it('refuses a row without a reply, half a character, and a table in one cell', () => {
    expect(read({ reply: null })).toEqual({ problems: ['reply is empty'] });
    expect(read({ body: '坏\ud83d字' })).toEqual({ problems: ['body contains half a character'] });
    expect(read({ body: '长'.repeat(50_001) })).toEqual({
      problems: ['body is longer than 50,000 characters'],
    });
  });

  it('takes the line-break marks of Excel and control characters out', () => {
    const reading = read({ body: '您好！_x000D_\n　　楼道灯坏了\u0007。_x000D_' });
    expect(reading).toMatchObject({
      appeal: { body: '您好！\n　　楼道灯坏了。' },
      oddities: ['cleaned-text'],
    });
  });

  it('cleans texts by the rule of the forms, and takes no title that nobody sees', () => {
    const reading = read({
      title: '\u202d小区电梯停运三天\u202c\u3164',
      body: '第一段讲电梯。\u000b第二段讲老人。\u009d',
    });
    expect(reading).toMatchObject({
      appeal: { title: '小区电梯停运三天', body: '第一段讲电梯。\n第二段讲老人。' },
    });
    for (const title of ['\u200b\u200b\u200b', '\u2800\u2800', '\u0301'])
      expect(read({ title })).toEqual({ problems: ['title is empty'] });
  });

  it('remarks on what is odd and keeps the row', () => {
    expect(oddities({ submittedAt: '2019-04-08T08:37:20' })).toEqual(['iso-form']);
    expect(oddities({ repliedAt: '2019/5/10' })).toEqual(['day-only']);
    expect(oddities({ reply: '已收悉' })).toEqual(['short-reply']);
    expect(oddities({ body: '长'.repeat(8001) })).toEqual(['long-text']);
    expect(oddities({ title: '损坏的\ufffd字' })).toEqual(['damaged-text']);
    expect(oddities({ kind: '举报' })).toEqual(['report-not-published']);
  });

  it('never lets a reply stand before its appeal', () => {
    expect(read({ repliedAt: '2019/4/20 8:00:00' })).toMatchObject({
      appeal: { repliedAt: '2019-04-25T01:32:09.000Z' },
      oddities: ['reply-before-submission'],
    });
    expect(read({ repliedAt: '2019/4/25' })).toMatchObject({
      appeal: { repliedAt: '2019-04-25T01:32:09.000Z' },
      oddities: ['day-only'],
    });
  });
});
