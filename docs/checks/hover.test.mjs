import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const file = fileURLToPath(new URL('../../packages/client/hover.ts', import.meta.url));

const program = `
import { createClient } from '@through-train/client';

const client = createClient({ baseUrl: 'http://localhost:8787', site: 'linxiang' });
const page = await client.appeals.page({ limit: 10, sort: 'oldest' });
for (const item of page.items) console.log(item.excerpt, item.hits?.title);
const site = await client.sites.get();
console.log(site.deadlines.accept, site.categories[0]?.children);
const receipt = await client.appeals.submit({
  column: 'peoples-voices',
  kind: 'request',
  title: '小区电梯停运三周无人维修',
  body: '三号楼电梯停运，请协调。',
  place: { divisionCode: '430682', point: { lat: 29.47, lng: 113.45 } },
  contact: { phone: '13800000000' },
  anonymous: false,
  publication: 'public',
  language: 'zh-CN',
  noticeVersion: site.privacyNotice.version,
});
const { appeal } = await client.tracking.open(receipt);
console.log(receipt.queryCode, appeal.due?.paused, appeal.timeline[0]?.by.role);
`;

// What an editor shows: from the declarations as they are published, by the service editors ask.
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};
const service = ts.createLanguageService({
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  realpath: ts.sys.realpath,
  getScriptFileNames: () => [file],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const text = name === file ? program : ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  getCurrentDirectory: () => fileURLToPath(new URL('../../packages/client/', import.meta.url)),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});

/** What is shown at a word, the first of its kind in the program. */
function shownAt(word) {
  const shown = service.getQuickInfoAtPosition(file, program.indexOf(word));
  const tags = shown?.tags?.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`);
  return [ts.displayPartsToString(shown?.documentation), ...(tags ?? [])].join(' ').trim();
}

test('the program compiles', () => {
  const mistakes = service.getSemanticDiagnostics(file).map(({ messageText }) => messageText);
  assert.deepEqual(mistakes, []);
});

for (const [word, expected] of [
  ['limit: 10', /^How many at most\. @default 20$/],
  ['sort: ', /^Which come first: .* @default "newest"$/],
  ['excerpt', /^Up to 120 characters/],
  ['hits', /^After a search by `q`/],
  ['title);', /^Starts and ends in the title\.$/],
  ['accept', /信访工作条例 Art\. 22/],
  ['children', /^The leaves of a branch/],
  ['kind', /^What an appeal is: `consultation`/],
  ['lat', /^Degrees north/],
  ['phone', /^Where the citizen can be called/],
  ['anonymous', /^Whether the citizen stays unknown/],
  ['version', /^What `noticeVersion` of a submission names/],
  ['queryCode', /^What opens the appeal together with its number/],
  ['paused', /^Whether the officials' clock stands/],
  ['role', /^In which role it was done/],
]) {
  test(`an editor says at ${word.replace(/\W.*$/, '')} what it is`, () => {
    assert.match(shownAt(word), expected);
  });
}
