import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readXlsx } from './sheet.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'through-train-xlsx-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const sheet = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const heads = `<row r="1">${text('A1', '编号')}${text('B1', '标题 ')}${text('C1', '时间')}</row>`;

async function workbook(parts: Record<string, string>, date1904 = 0): Promise<string> {
  const path = join(folder, `${randomUUID()}.xlsx`);
  const all = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${date1904}"/><sheets>
      <sheet name="隐藏" r:id="r1" state="hidden"/><sheet name="来信" r:id="r2"/>
      <sheet name="其他" r:id="r3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="r1" Target="worksheets/sheet1.xml"/>
      <Relationship Id="r2" Target="worksheets/sheet2.xml"/>
      <Relationship Id="r3" Target="/xl/worksheets/sheet3.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet>
      <numFmts><numFmt numFmtId="164" formatCode="yyyy/m/d\\ h:mm:ss"/>
      <numFmt numFmtId="165" formatCode="[Red]0.00&quot;days&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
      <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
      </styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet(''),
    'xl/worksheets/sheet2.xml': sheet(heads),
    'xl/worksheets/sheet3.xml': sheet(heads),
    ...parts,
  };
  const bytes = Object.entries(all).map(([name, xml]) => [name, strToU8(xml)] as const);
  await writeFile(path, zipSync(Object.fromEntries(bytes)));
  return path;
}

async function rowsOf(path: string, wanted?: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const row of readXlsx(path, wanted))
    rows.push('record' in row ? { ...row, record: { ...row.record } } : row);
  return rows;
}

test('the first sheet that can be seen: shared, rich and inline texts, numbers, dates, gaps', async () => {
  const path = await workbook({
    'xl/sharedStrings.xml': `<sst><si><t>路灯</t></si>
      <si><r><t>电</t></r><r><t>梯</t></r><rPh><t>dianti</t></rPh></si></sst>`,
    'xl/worksheets/sheet2.xml': sheet(`${heads}<row r="2"/>
      <row r="3"><c r="A3"><v>186000</v></c><c r="B3" t="s"><v>1</v></c>
        <c r="C3" s="2"><v>43580.3972</v></c></row>
      <row r="4"><c r="A4"><v>4.3068220190425E+16</v></c><c r="C4" s="1"><v>43580</v></c></row>
      <row r="5"><c r="A5" t="str"><f>A1</f><v>7</v></c><c r="B5" t="e"><v>#N/A</v></c>
        <c r="C5" s="3"><v>43580.5</v></c></row>`),
  });
  expect(await rowsOf(path)).toEqual([
    { line: 3, record: { 编号: '186000', 标题: '电梯', 时间: '2019-04-25 09:31:58' } },
    { line: 4, record: { 编号: '4.3068220190425E+16', 标题: '', 时间: '2019-04-25' } },
    { line: 5, record: { 编号: '7', 标题: '', 时间: '43580.5' } },
  ]);
});

test('days that count from 1904', async () => {
  const rows = `${heads}<row r="2">${text('A2', '1')}<c r="C2" s="2"><v>42118.3972</v></c></row>`;
  const path = await workbook({ 'xl/worksheets/sheet2.xml': sheet(rows) }, 1);
  expect(await rowsOf(path)).toMatchObject([
    { record: { 时间: '2019-04-25 09:31:58' }, from1904: true },
  ]);
});

test('the sheet that is named, by name or number; a wrong name is told those there are', async () => {
  const rows = `${heads}<row r="2">${text('A2', '9')}</row>`;
  const path = await workbook({ 'xl/worksheets/sheet3.xml': sheet(rows) });
  for (const wanted of ['其他', '3']) expect(await rowsOf(path, wanted)).toHaveLength(1);
  await expect(rowsOf(path, '答复')).rejects.toThrow(
    'has no sheet “答复”. It has: 1 “隐藏”, 2 “来信”, 3 “其他”.',
  );
});

test('what is no workbook', async () => {
  const truncated = join(folder, 'cut.xlsx');
  await writeFile(
    truncated,
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }).subarray(0, 40),
  );
  await expect(rowsOf(truncated)).rejects.toThrow('was the copy cut short?');
  const other = join(folder, 'other.xlsx');
  await writeFile(other, zipSync({ 'word/document.xml': strToU8('<w/>') }));
  await expect(rowsOf(other)).rejects.toThrow('is no Excel workbook');
});
