import { describe, expect, it } from 'vitest';
import { noMapping } from './field-mapping.js';
import { type ReadingRules, readImportedAppeal } from './imported-appeal.js';

const now = '2026-11-23T00:00:00.000Z';
const row = {
  id: '71',
  title: '小区电梯停运三天无人维修',
  body: '临江社区三号楼电梯已经停运三天，老人上下楼十分不便。',
  submittedAt: '2019/4/25 9:32:09',
  reply: '经核实，电梯主板损坏，维修单位已于4月27日修复并恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
};
const ids: Readonly<Record<string, string>> = {
  书记: 'secretary',
  住建: 'housing',
  城管局: 'city-unit',
};
const rules: ReadingRules = {
  mapping: noMapping,
  kind: 'consultation',
  now,
  keepContact: false,
  idOf: (_, named) => ids[named],
};
const read = (changes: Record<string, unknown>, change: Partial<ReadingRules> = {}) =>
  readImportedAppeal({ ...row, ...changes }, { ...rules, ...change });
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
        mailboxId: null,
        categoryId: null,
        unitId: null,
        state: null,
        publication: null,
        grade: null,
        supports: 0,
        contact: null,
      },
      oddities: [],
    });
  });

  it('follows the mapping', () => {
    const mapped = { 编号: 9, 标题: row.title, 答复单位: '市住建局', 类型: '投诉' };
    const reading = read(mapped, {
      mapping: {
        columns: { id: '编号', title: '标题', unit: '答复单位', kind: '类型' },
        values: {},
      },
    });
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

  it('refuses half a character, and a table in one cell', () => {
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

  it('reads a letter without a reply as an open one', () => {
    expect(read({ reply: '\u200b', repliedAt: null })).toMatchObject({
      appeal: { reply: null, repliedAt: null },
      oddities: ['cleaned-text'],
    });
    expect(oddities({ reply: '' })).toEqual(['reply-lost']);
    expect(read({ repliedAt: '' })).toEqual({ problems: ['repliedAt is empty'] });
  });

  it('reads mailbox, category, unit, state, evaluation and supports, in the words of the file', () => {
    const told = {
      mailbox: '书记',
      category: '住建',
      unit: '城管局',
      state: '待受理',
      publication: '不公开',
      evaluation: '非常满意',
      supports: '1,204',
    };
    expect(read(told)).toMatchObject({
      appeal: {
        mailboxId: 'secretary',
        categoryId: 'housing',
        unitId: 'city-unit',
        state: 'submitted',
        publication: 'private',
        grade: 5,
        supports: 1204,
      },
      oddities: [],
    });
    const mapping = {
      columns: {},
      values: { category: { 城乡建设: '住建' }, state: { '2': 'closed' } },
    };
    expect(read({ category: '城乡建设', state: 2 }, { mapping })).toMatchObject({
      appeal: { categoryId: 'housing', state: 'closed' },
    });
    const unknown = {
      mailbox: '老王',
      category: '其他',
      state: '?',
      evaluation: '好',
      supports: '多',
    };
    expect(oddities(unknown)).toEqual([
      'unknown-supports',
      'unknown-mailbox',
      'unknown-category',
      'unknown-state',
      'unknown-evaluation',
    ]);
  });

  it('takes over how to reach the citizen only when that is asked for', () => {
    const given = { contactName: '周某', contactPhone: '１３８００００００００', contactEmail: '' };
    expect(read(given)).toMatchObject({ appeal: { contact: null } });
    expect(read(given, { keepContact: true })).toMatchObject({
      appeal: { contact: { name: '周某', phone: '13800000000' } },
    });
    expect(read({ contactPhone: '无' }, { keepContact: true })).toMatchObject({
      appeal: { contact: null },
      oddities: ['contact-dropped'],
    });
  });

  it('knows a row by its text where a spreadsheet has destroyed its id', () => {
    for (const id of ['1.86E+05', 1.86e25, '43068220190425000'])
      expect(read({ id })).toMatchObject({
        appeal: { externalId: null },
        oddities: ['destroyed-id'],
      });
    expect(read({ id: '43068220190425017' })).toMatchObject({
      appeal: { externalId: '43068220190425017' },
      oddities: [],
    });
  });

  it('takes the text of HTML', () => {
    expect(read({ body: '<p>您好！</p>&nbsp;<p>路灯&ldquo;不亮&rdquo;</p>' })).toMatchObject({
      appeal: { body: '您好！\n路灯“不亮”' },
      oddities: ['html-text'],
    });
  });

  it('begins in 1990 by the clocks of China', () => {
    expect(read({ submittedAt: '1990-01-01 00:30' })).toMatchObject({
      appeal: { submittedAt: '1989-12-31T16:30:00.000Z' },
    });
    expect(read({ submittedAt: '1989-12-31 23:59' })).toEqual({
      problems: ['submittedAt lies before 1990'],
    });
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
