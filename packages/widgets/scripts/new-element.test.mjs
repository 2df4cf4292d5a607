import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

// An element that a copy of the package gets by one line in the catalogue and a folder.

const own = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'new-element-'));
const read = (file) => readFileSync(join(folder, file), 'utf8');
const write = (file, text) => writeFileSync(join(folder, file), text);
const run = (...given) => execFileSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });

const line = `
  {
    name: 'planted-figures',
    title: { 'zh-CN': '月度数据', en: 'Monthly figures' },
    about: { 'zh-CN': '每月公布的数据', en: 'What is published each month' },
    page: 'list',
    budget: 30_000,
    first: '/v1/sites/{site}',
  },
];`;

const element = `import { LitElement } from 'lit';
import { property } from '../property.js';

/**
 * Figures of a month.
 *
 * @tag planted-figures
 * @event appeal-ready - The element can be used.
 */
export class PlantedFigures extends LitElement {
  /** The month, such as \`2026-11\`. */
  @property() month = '';
}
`;

const words = {
  'figures-terms': 'export interface FiguresTerms { readonly figuresTitle: string }\n',
  'figures-terms.zh-hant': "export const figuresTraditional = { figuresTitle: '數據' };\n",
  'figures-terms.en': "export const figuresEnglish = { figuresTitle: 'Figures' };\n",
};

const embed = 'node_modules/@through-train/embed';
const catalogue = `${embed}/dist/catalogue.js`;
const users = './node_modules/@through-train';

/** The packages that this one uses: as they are, but for a copy of the one with the catalogue. */
function linkPackages() {
  mkdirSync(join(folder, embed), { recursive: true });
  const names = (place) => readdirSync(join(own, place)).map((name) => `${place}/${name}`);
  const all = [...names('node_modules'), ...names('node_modules/@through-train')];
  for (const name of all.filter((each) => !/@through-train$|\/embed$/.test(each))) {
    symlinkSync(join(own, name), join(folder, name));
  }
  for (const part of ['dist', 'package.json']) {
    cpSync(join(own, '../embed', part), join(folder, embed, part), { recursive: true });
  }
  symlinkSync(join(own, '../embed/node_modules'), join(folder, embed, 'node_modules'));
  // Those that put every element on a page find this copy, and with it its catalogue.
  const scope = join(folder, 'node_modules/@through-train');
  symlinkSync(folder, join(scope, 'widgets'));
  for (const user of ['e2e', 'bench']) {
    for (const part of ['dist', 'package.json']) {
      cpSync(join(own, '..', user, part), join(scope, user, part), { recursive: true });
    }
  }
}

before(() => {
  for (const part of [
    'src',
    'scripts',
    'dist',
    'package.json',
    'cdn-files.json',
    'vite.config.js',
  ]) {
    cpSync(join(own, part), join(folder, part), { recursive: true });
  }
  linkPackages();
  const at = 'src/elements/planted-figures';
  mkdirSync(join(folder, at));
  write(`${at}/planted-figures.ts`, element);
  for (const [name, text] of Object.entries(words)) write(`${at}/${name}.ts`, text);
  write(catalogue, read(catalogue).replace(/\n\];/, line));
  run('scripts/list-elements.mjs');
  run('scripts/build-manifest.mjs');
  run('scripts/build-frameworks.mjs');
});
after(() => rmSync(folder, { recursive: true }));

test('it is registered, exported, and built for the CDN folder under names that stay', () => {
  assert.match(
    read('src/define/planted-figures.ts'),
    /define\('planted-figures', PlantedFigures\)/,
  );
  assert.match(read('src/index.ts'), /export \{ PlantedFigures \}/);
  const { v1 } = JSON.parse(read('cdn-files.json'));
  assert.ok(v1.includes('esm/planted-figures.js') && v1.includes('css/planted-figures.css'));
  const built = run(
    '-p',
    "import('./vite.config.js').then(({ elements }) => console.log(elements))",
  );
  assert.match(built, /planted-figures/);
});

test('its words belong to those of all elements', () => {
  assert.match(read('src/language/terms.ts'), /FiguresTerms/);
  assert.match(read('src/language/pseudo/every-english.fixture.ts'), /\.\.\.figuresEnglish/);
});

test('manifest, editors and frameworks know it', () => {
  assert.match(read('custom-elements.json'), /"tagName": "planted-figures"/);
  assert.match(read('generated/elements.d.ts'), /PlantedFiguresAttributes/);
  assert.match(read('generated/react/index.js'), /PlantedFigures/);
  assert.match(read('generated/editors/vscode.html-custom-data.json'), /planted-figures/);
});

test('its lines can be pasted, with a page that stands in for it', () => {
  const lines = run(
    '-e',
    `Promise.all([import('./scripts/bundling/snippets.mjs'), import('@through-train/embed/fallback/fallback-link.js')])
      .then(([{ snippets }, { fallbackLink }]) => console.log(snippets(),
        fallbackLink({ element: 'planted-figures', api: 'https://api.example', site: 'linxiang' })));`,
  );
  assert.match(lines, /&lt;planted-figures site="linxiang"&gt;/);
  assert.match(lines, /https:\/\/api\.example\/forms\/linxiang\/list/);
});

test('it stands on the hostile pages', () => {
  const pages = run(
    '-e',
    `Promise.all(['page-form', 'forbidding-page'].map((page) => import('${users}/e2e/dist/hostile/' + page + '.js')))
      .then(([{ webFormsBody }, { forbiddingPage }]) => {
        const known = { site: 'linxiang', number: '430682-20190801-00001-7' };
        console.log(webFormsBody('https://api.example', known), forbiddingPage('', known));
      });`,
  );
  assert.equal(pages.match(/<planted-figures site="linxiang">/g)?.length, 2);
});

test('it is measured beside the others', () => {
  const measured = run(
    '-e',
    `import('${users}/bench/dist/embed/contestants/own-elements.js').then(({ ownLists }) => {
        const answered = { number: '430682-20190801-00001-7', title: '电梯', repliedAt: '2019-08-02T00:00:00Z' };
        console.log(JSON.stringify(ownLists([answered])));
      });`,
  );
  const ids = JSON.parse(measured).map(({ watched }) => watched.id);
  assert.deepEqual(ids, ['appeal-list', 'appeal-detail', 'planted-figures']);
});
