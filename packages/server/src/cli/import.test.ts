import { link as hardLink, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Workplace } from '../testing/commands.fixture.js';

vi.setConfig({ testTimeout: 60_000 });

let place: Workplace;
beforeEach(async () => {
  place = await Workplace.open();
  await place.addSites();
});
afterEach(async () => {
  await place.close();
});

const row = (id: number, changes: object = {}) => ({
  id: String(id),
  user: `A000${id}`,
  title: `第${id}号楼电梯停运无人维修`,
  submittedAt: '2019/4/25 9:32:09',
  body: '电梯停运半个月，维修资金一直取不出来，老人出门十分不便。',
  reply: '经核实，电梯主板损坏，维修单位已于5月9日修复并恢复运行。',
  repliedAt: '2019/5/10 14:56:53',
  ...changes,
});
const ndjson = (...rows: object[]) => rows.map((each) => JSON.stringify(each)).join('\n');

describe('through-train import', () => {
  it('brings good rows in, names the bad ones, and does nothing twice', async () => {
    const path = await place.file(
      'old.ndjson',
      ndjson(
        row(1),
        row(2, { title: '' }),
        row(3, { repliedAt: '2019/5/10' }),
        row(4, { body: '请致电13812345678，电梯停运。_x000D_\n谢谢' }),
      ),
    );
    const report = join(place.folder, 'report.ndjson');
    const args = ['import', path, '--site', 'linxiang', '--report', report];
    const first = await place.run(args);
    expect(first).toEqual({
      code: 1,
      err: 'Line 2: title is empty\n',
      out: [
        'Columns that nothing is taken from: user',
        '4 rows read: 3 imported into 临湘市 (linxiang), 0 already there, 1 bad.',
        'Of the rows that are good, these are out of the ordinary:',
        '  1 × a date without a time; the beginning of that day is used (line 3)',
        '  1 × line-break marks of Excel or control characters, which were taken out (line 4)',
        '  1 × phone, identity-card or similar numbers, which are masked in what is published (line 4)',
        '1 passages with personal data are masked in public.',
        '',
      ].join('\n'),
    });
    const reported = (await readFile(report, 'utf8')).trim().split('\n');
    expect(reported.map((line) => JSON.parse(line))).toMatchObject([
      { line: 2, outcome: 'bad', remarks: ['title is empty'] },
      { line: 3, outcome: 'imported' },
      { line: 4, outcome: 'imported' },
    ]);
    const second = await place.run(args);
    expect(second.out).toContain('0 imported into 临湘市 (linxiang), 3 already there, 1 bad.');
    expect(await place.count('appeals')).toBe(3);
    const numbers = await place.look((db) =>
      db.selectFrom('appeals').select(['number', 'column']).orderBy('id').execute(),
    );
    expect(numbers[0]).toMatchObject({ column: 'ask-politics' });
    expect(numbers[0]?.number).toMatch(/^430682-20190425-00001-/);
  });

  it('exits with 0 when all is well, and writes nothing in a dry run', async () => {
    const path = await place.file('old.jsonl', ndjson(row(1), row(2)));
    const dry = await place.run(['import', path, '--site', 'linxiang', '--dry-run']);
    expect(dry.code).toBe(0);
    expect(dry.out).toContain('2 rows read: 2 can be imported');
    expect(dry.out).toContain('This was a dry run: nothing was written.');
    expect(await place.count('appeals')).toBe(0);
    const real = await place.run(['import', path, '--site', 'linxiang', '--kind', 'complaint']);
    expect(real.code).toBe(0);
    const stored = await place.look((db) =>
      db.selectFrom('appeals').select(['kind', 'column']).execute(),
    );
    expect(stored[0]).toEqual({ kind: 'complaint', column: 'peoples-voices' });
  });

  it('reads GBK with headings of its own by a mapping', async () => {
    // 编号,标题,正文,时间,答复,答复时间 and one row, in GBK.
    const gbk = Buffer.from(
      'b1e0bac52cb1eacce22cd5fdcec42ccab1bce42cb4f0b8b42cb4f0b8b4cab1bce40a392cb5e7ccddcda3d4cb' +
        'cedec8cbceacd0de2cb5e7ccddcda3d4cbb0ebb8f6d4c2a3acc0cfc8cbb3f6c3c5b2bbb1e3a1a32c32303139' +
        '2f342f323520393a33322cd2d1d0deb8b4a3acb5e7ccddbbd6b8b4d4cbd0d0a1a32c323031392f352f390a',
      'hex',
    );
    const path = await place.file('old.csv', gbk);
    const mapping = await place.file(
      'mapping.json',
      JSON.stringify({ id: '编号', body: '正文', submittedAt: '时间', reply: '答复' }),
    );
    const args = ['import', path, '--site', 'hunan', '--mapping', mapping];
    const more = ['--map', 'repliedAt=答复时间'];
    const wrong = await place.run([...args, ...more]);
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining(
        'is not UTF-8 (line 1). If an old system wrote it, try --encoding gb18030.',
      ),
    ]);
    const title = ['--map', 'title=标题', '--encoding', 'gbk'];
    const read = await place.run([...args, ...more, ...title]);
    expect(read.err).toBe('');
    expect(read.out).toContain('1 imported into 湖南省 (hunan)');
  });

  it('refuses a file that cannot be used as a whole, and says why', async () => {
    const failing = async (name: string, content: string | Uint8Array) => {
      const path = await place.file(name, content);
      const { code, err } = await place.run(['import', path, '--site', 'hunan']);
      expect(code).toBe(2);
      expect(err).toContain('Nothing was imported.');
      return err;
    };
    expect(await failing('empty.csv', '')).toContain('is empty');
    expect(await failing('binary.csv', Uint8Array.of(1, 0, 2))).toContain('is a binary file');
    expect(await failing('book.csv', Uint8Array.of(0x50, 0x4b, 3, 4))).toContain('Excel workbook');
    expect(await failing('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toContain(
      'an old Excel workbook (.xls); save it as .xlsx',
    );
    expect(await failing('page.xls', '<html><table><tr><td>标题</td></tr></table>')).toContain(
      'is a page of HTML, as some systems call .xls',
    );
    expect(await failing('list.ndjson', '{"标题":"一"}')).toContain(
      'The file has no column “body” (body), “submittedAt” (submittedAt). It has: 标题.',
    );
    const missing = await place.run(['import', 'missing.csv', '--site', 'hunan']);
    expect(missing.err).toContain('there is no such file');
    expect(await place.count('appeals')).toBe(0);
  });

  it('survives a line of ten megabytes and a file that was cut short', async () => {
    const path = await place.file(
      'long.ndjson',
      `${ndjson(row(1), row(2, { body: '长'.repeat(3_500_000) }), row(3))}\n${ndjson(row(4)).slice(0, 80)}`,
    );
    const { code, err, out } = await place.run(['import', path, '--site', 'hunan']);
    expect(code).toBe(1);
    expect(err).toContain('Line 2: is longer than 1,000,000 characters\n');
    expect(err).toContain(
      'Line 4: is not valid JSON, and the file ends in it: was the copy cut short?',
    );
    expect(out).toContain('4 rows read: 2 imported');
  });

  it('says what is allowed for each flag', async () => {
    const path = await place.file('old.ndjson', ndjson(row(1)));
    const failing = async (...args: string[]) => {
      const { code, err } = await place.run(['import', ...args]);
      expect(code).toBe(2);
      return err;
    };
    expect(await failing(path)).toContain("required option '--site <id>'");
    expect(await failing(path, '--site', 'linxian')).toContain('The nearest are linxiang (临湘市)');
    const at = [path, '--site', 'linxiang'];
    expect(await failing(...at, '--mailbox', 'mayor')).toContain(
      '临湘市 (linxiang) has no mailbox “mayor”. The nearest are',
    );
    expect(await failing(...at, '--column', 'voices')).toContain('The nearest are peoples-voices');
    expect(await failing(...at, '--kind', 'rant')).toContain('Allowed choices are consultation');
    expect(await failing(...at, '--encoding', 'latin1')).toContain(
      'Allowed choices are utf-8, gbk',
    );
    expect(await failing(...at, '--map', 'titel=标题')).toContain('fields are id, title, body');
    expect(await failing(...at, '--source', '旧平台')).toContain('--source must have 1 to 64');
    expect(await failing(...at, '--report', join(place.folder, 'no', 'report'))).toContain(
      'cannot be written',
    );
    expect(await failing(...at, '--mapping', path)).toContain('is not right');
    const text = await place.file('old.dat', ndjson(row(1)));
    expect(await failing(text, '--site', 'linxiang')).toContain('--format says it');
    expect(await place.count('appeals')).toBe(0);
  });
});

describe('through-train import of what others export', () => {
  const heads = '留言编号,留言用户,留言主题,留言时间,留言详情,点赞数,反对数';
  const letters = `\ufeff${heads}\r\n188006,A00010,路灯不亮两个月了,2019/4/25 9:32:09,建设路的路灯两个月不亮，晚上出门看不见路。,12,0\r\n`;

  it('recognises the columns of a common system, and shows in a dry run what it understood', async () => {
    const path = await place.file('全部留言.csv', letters);
    const { code, out, err } = await place.run(['import', path, '--site', 'linxiang', '--dry-run']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'Columns: id=留言编号, title=留言主题, body=留言详情, submittedAt=留言时间, supports=点赞数',
        'Columns that nothing is taken from: 留言用户, 反对数',
        'The first rows as they would be:',
        '  188006',
        '    title: 路灯不亮两个月了',
        '    body: 建设路的路灯两个月不亮，晚上出门看不见路。',
        '    submittedAt: 2019-04-25 09:32:09 in China',
        '    kind: consultation',
        '    supports: 12',
        '1 rows read: 1 can be imported into 临湘市 (linxiang), 0 already there, 0 bad.',
        'This was a dry run: nothing was written.',
        '',
      ].join('\n'),
    );
  });

  it('brings open letters in as they are, from standard input as well', async () => {
    const path = await place.file('全部留言.csv', letters);
    const piped = await place.run(['import', '-', '--site', 'linxiang', '--publish', 'all'], {
      input: letters,
    });
    expect(piped.err).toBe('');
    expect(piped.out).toContain('1 imported into 临湘市 (linxiang)');
    const secondImport = await place.run(['import', path, '--site', 'linxiang']);
    expect(secondImport.out).toContain(
      '0 imported into 临湘市 (linxiang), 1 already there, 0 bad.',
    );
    const row = await place.look((db) =>
      db.selectFrom('appeals').select(['handling', 'supports', 'publication']).execute(),
    );
    expect(row).toEqual([{ handling: 'accepted', supports: 12, publication: 'published' }]);
  });

  it('never writes the report over the file that is read', async () => {
    const path = await place.file('全部留言.csv', letters);
    const link = join(place.folder, 'link.csv');
    const hard = join(place.folder, 'hard.csv');
    await symlink(path, link);
    await hardLink(path, hard);
    for (const report of [path, link, hard]) {
      const args = ['import', path, '--site', 'linxiang', '--dry-run', '--report', report];
      const { code, err } = await place.run(args);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('is the file to be imported itself'),
      ]);
    }
    expect(await readFile(path, 'utf8')).toBe(letters);
  });
});

describe('through-train export', () => {
  it('writes a new file for the owner alone, never over one, and import reads it', async () => {
    const old = await place.file('old.ndjson', ndjson(row(1), row(2)));
    await place.run(['import', old, '--site', 'linxiang']);
    const out = join(place.folder, 'out.csv');
    const args = ['export', '--site', 'hunan', '--below', '--out', out];
    const first = await place.run(args);
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('2 appeals written.')]);
    expect((await stat(out)).mode & 0o777).toBe(0o600);
    const second = await place.run(args);
    expect([second.code, second.err]).toEqual([2, expect.stringContaining('is there already')]);
    const importedBack = await place.run(['import', out, '--site', 'hunan']);
    expect(importedBack.out).toContain('0 imported into 湖南省 (hunan), 2 already there, 0 bad.');
    const none = await place.run(['export', '--site', 'hunan']);
    expect([none.out, none.err]).toEqual(['', expect.stringContaining('0 appeals written.')]);
  });
});
