import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './csv.js';
import { readNdjson } from './ndjson.js';
import { type Encoding, inspectSource, readText } from './source-file.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-reading-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function* pieces(...texts: string[]): AsyncGenerator<string> {
  yield* texts;
}

// “标题,正文\n电梯停运,已停三天\n” in GBK.
const gbk = Buffer.from('b1eacce22cd5fdcec40ab5e7ccddcda3d4cb2cd2d1cda3c8fdccec0a', 'hex');

describe('inspectSource', () => {
  const inspect = (path: string, encoding: Encoding = 'utf-8') => inspectSource(path, encoding);

  it('accepts UTF-8 with and without byte order mark, and GBK when told so', async () => {
    await inspect(await file('plain.csv', '标题\n电梯停运\n'));
    await inspect(await file('bom.csv', '\ufeff标题\n电梯停运\n'));
    await inspect(await file('gbk.csv', gbk), 'gbk');
    await inspect(await file('ascii.csv', 'title\n'), 'gb18030');
  });

  it('says what is wrong with a file that cannot be read', async () => {
    await expect(inspect(join(folder, 'missing.csv'))).rejects.toThrow('there is no such file');
    await expect(inspect(folder)).rejects.toThrow('is a folder');
    await expect(inspect(await file('empty.csv', ''))).rejects.toThrow('is empty');
    const workbook = await file('book.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    await expect(inspect(workbook)).rejects.toThrow('a workbook is read with --format xlsx');
    const binary = await file('binary.csv', Uint8Array.of(0x61, 0, 0x62));
    await expect(inspect(binary)).rejects.toThrow('is a binary file');
  });

  it('names the line at which the encoding breaks, and the way out', async () => {
    const path = await file('mixed.csv', Buffer.concat([Buffer.from('标题\n好\n'), gbk]));
    await expect(inspect(path)).rejects.toThrow('is not UTF-8 (line 3). If an old system wrote it');
    await expect(inspect(await file('utf8.csv', '标题\n好\n'), 'gbk')).rejects.toThrow(
      'is UTF-8, not GBK: leave --encoding out',
    );
  });

  it('notices that a file ends within a character', async () => {
    const truncated = await file('cut.csv', Buffer.from('标题\n电梯').subarray(0, -1));
    await expect(inspect(truncated)).rejects.toThrow('ends in the middle of a character (line 2)');
  });
});

describe('readText', () => {
  it('decodes, drops the byte order mark and makes every line end one', async () => {
    const path = await file('lines.csv', '\ufeff一\r\n二\r三\n');
    expect((await all(readText(path, 'utf-8'))).join('')).toBe('一\n二\n三\n');
    const decoded = (await all(readText(await file('g.csv', gbk), 'gbk'))).join('');
    expect(decoded).toBe('标题,正文\n电梯停运,已停三天\n');
  });
});

describe('readNdjson', () => {
  it('reads objects across pieces and passes over empty lines', async () => {
    expect(await all(readNdjson(pieces('{"a":', '1}\n\n{"a"', ':2}')))).toEqual([
      { line: 1, record: { a: 1 } },
      { line: 3, record: { a: 2 } },
    ]);
  });

  it('reports each bad line and goes on', async () => {
    const long = `{"a":"${'长'.repeat(1_000_000)}"}`;
    expect(await all(readNdjson(pieces(`[1]\n{"a":}\n${long}\n{"a":3}\n{"a":"cut`)))).toEqual([
      { line: 1, problem: 'is not a JSON object; one object per line is expected' },
      { line: 2, problem: 'is not valid JSON' },
      { line: 3, problem: 'is longer than 1,000,000 characters' },
      { line: 4, record: { a: 3 } },
      { line: 5, problem: expect.stringContaining('the file ends in it') },
    ]);
  });
});

describe('readCsv', () => {
  it('reads quoted commas, quotes and line breaks, and knows the line of each row', async () => {
    const text = '标题,正文\n电梯,"停了,\n“三天”了，说""马上修"""\n\n路灯,不亮\n';
    expect(await all(readCsv(pieces(text)))).toEqual([
      { line: 2, record: { 标题: '电梯', 正文: '停了,\n“三天”了，说"马上修"' } },
      { line: 5, record: { 标题: '路灯', 正文: '不亮' } },
    ]);
  });

  it('keeps a field whose quotation marks were not doubled', async () => {
    expect(await all(readCsv(pieces('标题,正文\n电梯,他说"快了"，没来\n')))).toEqual([
      { line: 2, record: { 标题: '电梯', 正文: '他说"快了"，没来' } },
    ]);
  });

  it('reports a row with too many fields and goes on', async () => {
    expect(await all(readCsv(pieces('标题,正文\n电梯\n路灯,不亮,还,有\n井盖,丢失\n')))).toEqual([
      // A cell that is left out at the end is empty.
      { line: 2, record: { 标题: '电梯', 正文: '' } },
      { line: 3, problem: expect.stringContaining('names 2 columns') },
      { line: 4, record: { 标题: '井盖', 正文: '丢失' } },
    ]);
  });

  it('reports a quotation mark that is never closed at the line where it opens', async () => {
    expect(await all(readCsv(pieces('标题,正文\n电梯,好\n路灯,"不亮\n井盖,丢失\n')))).toEqual([
      { line: 2, record: { 标题: '电梯', 正文: '好' } },
      { line: 3, problem: expect.stringContaining('never closed') },
    ]);
  });

  it('refuses a header that names a column twice', async () => {
    await expect(all(readCsv(pieces('标题,标题\n一,二\n')))).rejects.toThrow('“标题” twice');
  });
});
