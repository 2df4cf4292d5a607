import { expect } from '@open-wc/testing';
import { embedSnippet } from './snippet.js';

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
      siteAddress: 'https://appeals.example.gov.cn/v1/sites/linxiang',
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
