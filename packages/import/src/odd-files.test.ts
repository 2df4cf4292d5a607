import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCsv } from './csv.js';
import { textOfHtml } from './html-text.js';
import { readNdjson } from './ndjson.js';
import { inspectSource, readText } from './source-file.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-odd-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function* pieces(text: string): AsyncGenerator<string> {
  yield text;
}

async function rows(text: string | AsyncIterable<string>, read = readCsv): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const row of read(typeof text === 'string' ? pieces(text) : text))
    found.push('record' in row ? { ...row.record } : row);
  return found;
}

describe('CSV as spreadsheets and old portals write it', () => {
  it.each([
    ['semicolons', '标题;正文\n电梯;停了,三天\n'],
    ['tabs', '标题\t正文\n电梯\t停了,三天\n'],
    ['a line that says so', 'sep=|\n标题|正文\n电梯|停了,三天\n'],
    ['marks in the headings', '\u200b标题 ;正文\u200b\n电梯;停了,三天\n'],
  ])('is read with what parts its fields: %s', async (_, text) => {
    expect(await rows(text)).toEqual([{ 标题: '电梯', 正文: '停了,三天' }]);
  });

  it('counts lines with the line that names the delimiter', async () => {
    expect(await rows('sep=;\n标题;正文\n电梯;停了;x\n')).toEqual([
      { line: 3, problem: expect.stringContaining('names 2 columns') },
    ]);
  });

  it('means its quotation marks as they were meant, doubled or not', async () => {
    const odd = '1,"他说"不行"，等。"\n';
    const right = '2,"""不行""他说""不行"""\n';
    expect(await rows(`标题,正文\n${odd}${right}`)).toEqual([
      { 标题: '1', 正文: '他说"不行"，等。' },
      { 标题: '2', 正文: '"不行"他说"不行"' },
    ]);
  });
});

describe('text of other encodings and systems', () => {
  const text = '\ufeff标题\t正文\r\n电梯\t停了三天\r\n';
  const little = Buffer.from(text, 'utf16le');

  it.each([
    ['UTF-16 of Excel', little],
    ['UTF-16 the other way round', Buffer.from(little).swap16()],
    ['UTF-16 without a mark', little.subarray(2)],
  ])('is found out: %s', async (_, bytes) => {
    const path = await file('unicode.txt', bytes);
    const encoding = await inspectSource(path, 'utf-8');
    expect(await rows(readText(path, encoding))).toEqual([{ 标题: '电梯', 正文: '停了三天' }]);
  });

  it('may have a byte order mark in its middle', async () => {
    const path = await file('joined.csv', '\ufeff标题\n电梯\n\ufeff路灯\n');
    expect(await rows(readText(path, 'utf-8'))).toEqual([{ 标题: '电梯' }, { 标题: '路灯' }]);
  });

  it('may have ids of 17 digits, which are told apart', async () => {
    const lines = '{"id":43068220190425017,"a":1.5}\n{"id":43068220190425018,"a":2}\n';
    expect(await rows(lines, readNdjson)).toEqual([
      { id: '43068220190425017', a: 1.5 },
      { id: '43068220190425018', a: 2 },
    ]);
  });
});

describe('the text of HTML', () => {
  it.each([
    ['<p>您好！</p>&nbsp;', '您好！'],
    ['<P>一</P><p style="color:red">二&ldquo;三&rdquo;</p>', '一\n二“三”'],
    ['一<br/>二<BR>三', '一\n二\n三'],
    ['<div><ul><li>一<li>二</ul></div>', '一\n二'],
    ['前<script>alert(1)</script><style>p{}</style><!-- 注 -->后', '前后'],
    ['<o:p></o:p><font face="宋体">正文</font>', '正文'],
    ['&#30005;&#x68AF;停了', '电梯停了'],
    ['每月<5年以下，a<b 那么 c>d', '每月<5年以下，a<b 那么 c>d'],
    ['<p>每月<5吨</p>', '每月<5吨'],
    ['A&B公司 & 其他', 'A&B公司 & 其他'],
    ['<<通知>>', '<<通知>>'],
    ['没有任何标记\n两行', '没有任何标记\n两行'],
  ])('of %j', (html, expected) => {
    expect(textOfHtml(html)).toBe(expected);
  });
});
