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
