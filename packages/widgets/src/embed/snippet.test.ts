import { expect } from '@open-wc/testing';
import { embedSnippet, firstAddress } from '@through-train/embed/snippet/snippet.js';

const folder = 'https://appeals.example.gov.cn/cdn/v1/';

describe('the lines to paste', () => {
  it('are a script and an element with its fallback', () => {
    const snippet = embedSnippet({
      element: 'appeal-list',
      folder,
      attributes: [
        ['site', 'linxiang'],
        ['compact', true],
      ],
      fallback: '<p>12345</p>',
    });
    expect(snippet).to.equal(`<script src="${folder}loader.js" defer></script>

<appeal-list site="linxiang" compact>
  <p>12345</p>
</appeal-list>`);
  });

  it('pin a version by its hash, which browsers check only of what they may read', () => {
    const integrity = 'sha384-abc=';
    const snippet = embedSnippet({
      element: 'appeal-list',
      folder,
      integrity,
      attributes: [],
      fallback: '',
    });
    expect(snippet).to.include(`integrity="${integrity}" crossorigin="anonymous" defer>`);
  });

  it('ask for what a pinned version needs before its script', () => {
    const snippet = embedSnippet({
      element: 'mayor-mailbox',
      folder,
      integrity: 'sha384-abc=',
      modules: [
        { file: 'esm/x/base.js', integrity: 'sha256-a=' },
        { file: 'esm/x/mayor-mailbox.js', integrity: 'sha256-b=' },
      ],
      firstAddress: 'https://appeals.example.gov.cn/v1/sites/linxiang',
      attributes: [],
      fallback: '',
    });
    expect(snippet.split('\n').slice(0, 4)).to.eql([
      `<link rel="modulepreload" href="${folder}esm/x/base.js" integrity="sha256-a=" crossorigin="anonymous">`,
      `<link rel="modulepreload" href="${folder}esm/x/mayor-mailbox.js" integrity="sha256-b=" crossorigin="anonymous">`,
      '<link rel="preload" href="https://appeals.example.gov.cn/v1/sites/linxiang" as="fetch" crossorigin="anonymous">',
      `<script src="${folder}loader.js" integrity="sha384-abc=" crossorigin="anonymous" defer></script>`,
    ]);
  });

  it('keep every value inside its attribute', () => {
    const template = document.createElement('template');
    const value = '"><img src=x onerror=alert(1)>';
    template.innerHTML = embedSnippet({
      element: 'appeal-list',
      folder: `${folder}${value}`,
      attributes: [['q', value]],
      fallback: '',
    });
    expect(template.content.querySelector('img')).to.equal(null);
    expect(template.content.querySelector('appeal-list')?.getAttribute('q')).to.equal(value);
  });
});

describe('what an element asks first', () => {
  const api = 'https://appeals.example.gov.cn';
  const addressOf = (element: string, attributes: Record<string, string | true>) =>
    firstAddress(element, api, new Map(Object.entries({ site: 'linxiang', ...attributes })));

  it('is known from its attributes', () => {
    expect(addressOf('mayor-mailbox', { mailbox: 'mayor' })).to.equal(`${api}/v1/sites/linxiang`);
    const list = `${api}/v1/sites/linxiang/appeals`;
    expect(addressOf('appeal-list', {})).to.equal(`${list}?limit=20`);
    expect(addressOf('appeal-list', { compact: true, sort: 'replied', kind: 'thanks' })).to.equal(
      `${list}?limit=6&kind=thanks&sort=replied`,
    );
    expect(addressOf('appeal-detail', { number: '430682-20261123-00042-X' })).to.equal(
      `${api}/v1/appeals/430682-20261123-00042-X`,
    );
  });

  it('is not where it depends on the reader, the address of the page, or how words are read', () => {
    expect(addressOf('response-tracker', {})).to.equal(undefined);
    expect(addressOf('appeal-detail', { 'number-param': 'number' })).to.equal(undefined);
    expect(addressOf('appeal-list', { 'url-state': true })).to.equal(undefined);
    expect(addressOf('appeal-list', { elder: true })).to.equal(undefined);
    expect(addressOf('appeal-list', { q: '电梯' })).to.equal(undefined);
    expect(addressOf('mayor-mailbox', { site: ' Linxiang ' })).to.equal(undefined);
  });
});
