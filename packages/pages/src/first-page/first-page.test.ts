import { describe, expect, test } from 'vitest';
import { pageLanguage } from '../frame/language.js';
import { firstPageStylePath, renderFirstPage, type ServerOverview } from './first-page.js';
import { firstPageStyle } from './first-page.style.js';
import type { Introductions } from './introduction.js';

const introductions: Introductions = {
  'zh-CN': {
    notice: '本服务用于培训。',
    heading: '从这里开始',
    ways: [{ href: '/portal/mailbox.html', name: '给市长写信', about: '培训用信箱' }],
  },
  en: {
    notice: 'This server is for training.',
    heading: 'Begin here',
    ways: [{ href: '/portal/en/mailbox.html', name: 'Write to the mayor', about: 'For training' }],
  },
};

const overview: ServerOverview = {
  version: '1.2.3',
  sites: 137,
  mailboxes: 2312,
  publishedAppeals: 12816,
  portal: true,
  guides: true,
  introductions,
  origin: 'https://letters.example',
};

describe('the first page', () => {
  test('tells how much the server holds', () => {
    expect(renderFirstPage(overview)).toContain('站点 137 个、信箱 2,312 个，已公开来信 12,816 件');
    expect(renderFirstPage(overview, 'en')).toContain('137 sites with 2,312 mailboxes');
  });

  test('leads to the portal, the reference and the document', () => {
    const page = renderFirstPage(overview);
    for (const way of [
      '/portal/mailbox.html',
      '/reference',
      '/openapi.json',
      '/embed/',
      '/docs/zh/',
      '/storybook/',
    ]) {
      expect(page).toContain(`href="${way}"`);
    }
  });

  test('introduces this server in the words it was given, in the language of the page', () => {
    const { 'zh-CN': chinese, en } = introductions;
    for (const said of [chinese.notice, chinese.heading, '培训用信箱'])
      expect(renderFirstPage(overview)).toContain(said);
    for (const said of [en.notice, en.heading, '/portal/en/mailbox.html'])
      expect(renderFirstPage(overview, 'en')).toContain(said);
  });

  test('names neither portal, documentation nor an introduction where there is none', () => {
    const none = { portal: false, guides: false, introductions: undefined };
    const page = renderFirstPage({ ...overview, ...none });
    expect(page).not.toMatch(/\/portal\/|\/docs\/|\/storybook\//);
    expect(page).not.toContain('培训');
    expect(renderFirstPage({ ...overview, introductions: undefined })).toContain('href="/portal/"');
  });

  test('shows the lines to paste as text', () => {
    const page = renderFirstPage(overview);
    expect(page).toContain(
      '&lt;script src=&quot;https://letters.example/cdn/v1/loader.js&quot; defer&gt;&lt;/script&gt;',
    );
  });

  test('comes in both languages, each with a way to the other', () => {
    const chinese = renderFirstPage(overview);
    expect(chinese).toContain('<html lang="zh-CN">');
    expect(chinese).toContain('href="/?lang=en"');
    const english = renderFirstPage(overview, 'en');
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('href="/?lang=zh-CN"');
  });

  test('holds no script and no style of its own, so that a strict policy lets it be', () => {
    const page = renderFirstPage(overview, 'en');
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/i);
    expect(page).toContain(`<link rel="stylesheet" href="${firstPageStylePath}">`);
    expect(firstPageStyle).toContain('.road');
  });

  test('escapes what it is told', () => {
    const page = renderFirstPage({ ...overview, version: '<b>1</b>', origin: '"><img src=x>' });
    expect(page).not.toMatch(/<b>1|<img/);
  });
});

test.each([
  [undefined, 'zh-CN'],
  ['en', 'en'],
  ['EN', 'en'],
  ['fr', 'zh-CN'],
])('?lang=%s shows the pages in %s', (asked, shown) => {
  expect(pageLanguage(asked)).toBe(shown);
});
