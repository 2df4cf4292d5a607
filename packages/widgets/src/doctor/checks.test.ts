import { expect } from '@open-wc/testing';
import { charsetFinding, encodingOf } from '@through-train/embed/doctor/document-checks.js';
import { writtenFindings } from '@through-train/embed/doctor/element-checks.js';
import type { Finding } from '@through-train/embed/doctor/finding.js';
import { nearestWord } from '@through-train/embed/doctor/nearest-word.js';
import { inOrder, reportText } from '@through-train/embed/doctor/report.js';
import { examineSource } from '@through-train/embed/doctor/source-examination.js';
import { fallbackSnippet } from '@through-train/embed/fallback/fallback-snippet.js';
import { kernelFinding, mixedContentFinding } from './browser-checks.js';

const table = {
  'mayor-mailbox': {
    site: null,
    theme: ['red', 'blue'],
    'tracker-url': null,
    'link-template': null,
  },
  'appeal-list': { site: null, 'page-size': null, compact: null },
};
const api = 'https://appeals.example.gov.cn';
const where = { api, cdn: `${api}/cdn/`, table };

const found = (html: string, headers = ''): Finding[] =>
  examineSource(
    {
      page: new DOMParser().parseFromString(html, 'text/html'),
      headers,
      address: 'https://www.linxiang.gov.cn/',
    },
    where,
  );
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

const right = `<!doctype html><html><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<script src="${api}/cdn/v1/loader.js" defer></script></head>
<body><mayor-mailbox site="linxiang" theme="blue" class="x" data-id="1">12345</mayor-mailbox></body></html>`;

describe('the doctor, reading the source of a page', () => {
  it('has nothing to say about one that is right', () => {
    expect(found(right)).to.eql([]);
    const linked = 'link-template="/letter/{number}" tracker-url="tracker.html" theme=';
    expect(found(right.replace('theme=', linked))).to.eql([]);
    const noisy = right.replace('"linxiang"', '" Linxiang "').replace('"blue"', '" BLUE"');
    expect(found(noisy)).to.eql([]);
  });

  for (const [fault, html, id] of [
    ['a tag without its hyphen', right.replaceAll('mayor-mailbox', 'mayormailbox'), 'element-name'],
    ['an attribute in camel case', right.replace('theme=', 'trackerUrl='), 'attribute-name'],
    ['a value that is not allowed', right.replace('"blue"', '"bleu"'), 'attribute-value'],
    [
      'an address that is a script',
      right.replace('theme=', 'tracker-url=" java\tscript:x//{number}" theme='),
      'attribute-value',
    ],
    [
      'a link that holds data',
      right.replace('theme=', 'link-template="DATA:text/html,{number}" theme='),
      'attribute-value',
    ],
    ['an id in capitals', right.replace('"linxiang"', '"Linxiang City"'), 'site'],
    ['no element', right.replace(/<mayor.*mailbox>/s, ''), 'no-element'],
    ['a module', right.replace('defer', 'type="module"'), 'loader-module'],
    [
      'a hash without crossorigin',
      right.replace('defer', 'integrity="sha384-x"'),
      'no-crossorigin',
    ],
    ['no declared encoding', right.replace('<meta charset="utf-8">', ''), 'no-charset'],
  ] as const) {
    it(`finds ${fault}`, () => {
      expect(ids(found(html))).to.include(id);
    });
  }

  it('says of an element in a form of the page what to put there, unless its fallback is a link', () => {
    const options = { element: 'mayor-mailbox', api, site: 'linxiang', phone: '0730-3720000' };
    const inForm = (fallback: string) =>
      found(
        right
          .replace('<mayor-mailbox', '<form><mayor-mailbox')
          .replace('12345</mayor-mailbox>', `${fallback}</mayor-mailbox></form>`),
      );
    const ours = fallbackSnippet(options);
    const told = [
      ['bad', `<form>${ours.slice(ours.indexOf('<p>'))}`],
      ['note', ours],
    ] as const;
    for (const [level, fallback] of told) {
      const [finding] = inForm(fallback);
      expect([finding?.id, finding?.level]).to.eql(['inside-form', level]);
      expect(finding?.code).to.match(/^<mayor-mailbox site="linxiang" theme="blue" /);
      expect(inForm(finding?.code?.replace(/^.*\n|\n.*$/g, '') ?? '')).to.eql([]);
      expect(finding?.code).to.include('/forms/linxiang/appeals').and.to.include('0730-3720000');
    }
  });

  it('completes the policy of the headers', () => {
    const [finding] = found(right, "content-security-policy: script-src 'self'");
    expect(finding?.id).to.equal('policy');
    expect(finding?.code).to.equal(`Content-Security-Policy: script-src 'self' ${api}/cdn/`);
  });

  it('reads attributes as they were written', () => {
    const written = `<mayor-mailbox\n theme='bleu' site=linxiang hidden>`;
    expect(ids(writtenFindings(written, table))).to.eql(['attribute-value']);
  });
});

it('offers the nearest right word, and none for what is far from all', () => {
  const known = ['mayor-mailbox', 'appeal-list', 'page-size'];
  expect(nearestWord('Mayor_Mailbx', known)).to.equal('mayor-mailbox');
  expect(nearestWord('pageSize', known)).to.equal('page-size');
  expect(nearestWord('my-carousel', known)).to.equal(undefined);
});

it('tells in which encoding a page was saved', () => {
  expect(encodingOf(new TextEncoder().encode('abc'))).to.equal('ascii');
  expect(encodingOf(new TextEncoder().encode('临湘'))).to.equal('utf-8');
  expect(encodingOf(new Uint8Array([0xc1, 0xd9, 0xcf, 0xe6]))).to.equal('other');
  expect(charsetFinding('gbk', 'gbk', 'utf-8')?.code).to.equal('<meta charset="utf-8">');
  expect(charsetFinding('gbk', 'gbk', 'other')).to.equal(undefined);
});

it('knows old engines by what they call themselves', () => {
  const level = (agent: string) => kernelFinding(agent, undefined).level;
  expect(level('Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0)')).to.equal('bad');
  expect(level('Chrome/69.0.3497.100 Safari/537.36')).to.equal('bad');
  expect(level('Chrome/86.0.4240.198 Safari/537.36')).to.equal('good');
  expect(level('Version/13.1 Mobile/15E148 Safari/604.1')).to.equal('bad');
  expect(level('Gecko/20100101 Firefox/78.0')).to.equal('good');
});

it('warns of a secure page that asks an insecure server', () => {
  const page = 'https://www.linxiang.gov.cn/';
  expect(mixedContentFinding(page, 'http://appeals.example')?.code).to.equal(
    'https://appeals.example',
  );
  expect(mixedContentFinding(page, 'http://localhost:8787')).to.equal(undefined);
});

it('says each finding once, what has to be changed first, and as plain text', () => {
  const findings = inOrder([...found(right.replace('"blue"', '"bleu"')), ...found('<p>')]);
  expect(findings[0]?.level).to.equal('bad');
  const text = reportText(findings, 'en', {
    page: 'https://www.linxiang.gov.cn/',
    time: '2026-11-23T02:00:00Z',
    browser: 'x',
  });
  expect(text).to.include('[To be changed] <mayor-mailbox> has theme="bleu"');
  expect(text).to.not.include('undefined');
});
