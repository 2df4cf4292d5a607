import { writeFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SourceFileError } from '../source-file.js';
import { readXlsx } from './sheet.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-bombs-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const megabyte = 1024 ** 2;
const workbook = '<workbook xmlns:r="r"><sheets><sheet name="1" r:id="r1"/></sheets></workbook>';
const relations =
  '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
const rows = '<a><row><c><v>1</v></c></row><row><c t="s"><v>0</v></c></row></a>';

/** A workbook in which one part has so many megabytes of one text between two others. */
function bomb(part: string, before: string, unit: string, after: string, size: number): string {
  const file = join(folder, 'bomb.xlsx');
  const written: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    written.push(piece);
  });
  const parts: Record<string, string> = {
    'xl/workbook.xml': workbook,
    'xl/_rels/workbook.xml.rels': relations,
    'xl/worksheets/sheet1.xml': rows,
  };
  delete parts[part];
  for (const [name, text] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  const large = new ZipDeflate(part, { level: 1 });
  zip.add(large);
  large.push(strToU8(before));
  const piece = strToU8(unit.repeat(megabyte / unit.length));
  for (let at = 0; at < size; at += 1) large.push(piece);
  large.push(strToU8(after), true);
  zip.end();
  const packed = Buffer.concat(written);
  expect(packed.length).toBeLessThan(size * 10_000);
  writeFileSync(file, packed);
  return file;
}

async function read(file: string): Promise<{ rows: unknown[]; megabytes: number }> {
  const rows: unknown[] = [];
  let peakGrowth = 0;
  const before = process.memoryUsage().rss;
  for await (const row of readXlsx(file, undefined)) {
    if (rows.length < 2) rows.push(row);
    peakGrowth = Math.max(peakGrowth, process.memoryUsage().rss - before);
  }
  return { rows, megabytes: peakGrowth / megabyte };
}

const shared = 'xl/sharedStrings.xml';
const sheet = 'xl/worksheets/sheet1.xml';

test.each([
  ['one shared text', shared, '<sst><si><t>', 'a', '</t></si></sst>'],
  ['a comment', shared, '<!--', 'a', '--><sst/>'],
  ['one cell', sheet, '<a><row><c><v>', '1', '</v></c></row></a>'],
  ['an attribute', sheet, '<a b="', 'a', '"/>'],
  ['elements in each other', sheet, '<a>', '<row>\n\n\n', ''],
  ['a part that is small elsewhere', 'xl/styles.xml', '<a>', '<xf />\n\n', '</a>'],
])('of 48 MB is refused before it is unpacked: %s', async (_, part, before, unit, after) => {
  const file = bomb(part, before, unit, after, 48);
  const refusal = {
    name: 'SourceFileError',
    message: expect.stringMatching(/as no spreadsheet writes it/),
  };
  await expect(read(file)).rejects.toMatchObject(refusal);
});

test('a long shared text makes its rows bad and no others', async () => {
  const file = bomb(shared, '<sst><si><t>', 'a', '</t></si></sst>', 4);
  expect((await read(file)).rows).toEqual([
    { line: 2, problem: 'is longer than 1,000,000 characters' },
  ]);
});

test('rows again and again are read as they come', async () => {
  const row = '<row><c><v>1</v></c></row>      ';
  const file = bomb(sheet, '<a>', row, '</a>', 8);
  expect((await read(file)).megabytes).toBeLessThan(100);
});

test('what claims another size than it has is refused', async () => {
  const file = join(folder, 'claims.xlsx');
  const honest = Buffer.from(
    zipSync({
      'xl/workbook.xml': strToU8(workbook),
      'xl/_rels/workbook.xml.rels': strToU8(relations),
      [sheet]: strToU8(rows),
    }),
  );
  const claiming = async (size: number): Promise<void> => {
    const bytes = Buffer.from(honest);
    for (let at = 0; ; at += 4) {
      at = bytes.indexOf('PK\u0001\u0002', at, 'latin1');
      if (at < 0) break;
      bytes.writeUInt32LE(size, at + 24);
    }
    await writeFile(file, bytes);
  };
  await claiming(4_000_000_000);
  await expect(read(file)).rejects.toThrow('holds more than 4 GB once unpacked');
  await claiming(10);
  await expect(read(file)).rejects.toThrow(SourceFileError);
});

test('entities that a part makes up are not followed', async () => {
  const file = join(folder, 'entities.xlsx');
  const made = '<!DOCTYPE a [<!ENTITY b "bbb"><!ENTITY c "&b;&b;&b;">]>';
  const parts = {
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relations),
    [sheet]: strToU8(`${made}<a><row><c><v>&c;</v></c></row></a>`),
  };
  await writeFile(file, zipSync(parts));
  await expect(read(file)).rejects.toThrow('A part of the workbook is not XML');
});
