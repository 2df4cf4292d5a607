import { expect } from '@open-wc/testing';
import { languages } from '@through-train/contract';
import { catalogue } from '@through-train/embed/catalogue.js';
import { fallbackSnippet } from '@through-train/embed/fallback/fallback-snippet.js';

const api = 'https://appeals.example.gov.cn';

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const formOf = (html: string): HTMLFormElement => {
  const form = parsed(html).querySelector<HTMLFormElement>('form[action]');
  if (!form) throw new Error('There is no form.');
  return form;
};

describe('the fallback of an element', () => {
  for (const { name } of catalogue) {
    for (const language of languages) {
      it(`of <${name}> names a telephone and labels its fields in ${language}`, () => {
        const html = fallbackSnippet({ element: name, api, site: 'linxiang', language });
        const fallback = parsed(html);
        expect(fallback.querySelector('a[href="tel:12345"]')?.textContent).to.equal('12345');
        expect(html).not.to.match(/<script|<style|\sstyle=|\sid=|\son\w+=/i);
        for (const field of fallback.querySelectorAll<HTMLInputElement>(
          'input, select, textarea',
        )) {
          if (field.type !== 'hidden') expect(field.closest('label')?.textContent?.trim()).to.be.ok;
        }
      });
    }
  }

  it('posts a letter to the forms of its site, as UTF-8 whatever the page is', () => {
    const form = formOf(fallbackSnippet({ element: 'mayor-mailbox', api, site: 'linxiang' }));
    expect(form.getAttribute('action')).to.equal(`${api}/forms/linxiang/appeals?lang=zh-CN`);
    expect([form.method, form.acceptCharset]).to.eql(['post', 'utf-8']);
    expect([...new FormData(form).keys()]).to.eql(['_charset_', 'title', 'body']);
  });

  it('posts number and query code, which never get into an address', () => {
    const element = 'response-tracker';
    const form = formOf(fallbackSnippet({ element, api, site: 'linxiang', language: 'en' }));
    expect(form.getAttribute('action')).to.equal(`${api}/forms/linxiang/tracking?lang=en`);
    expect(form.method).to.equal('post');
    expect([...new FormData(form).keys()]).to.eql(['_charset_', 'number', 'queryCode']);
  });

  it('has a link and no control for a page that is one big form', () => {
    for (const { name: element } of catalogue) {
      const fallback = parsed(fallbackSnippet({ element, api, site: 'linxiang', link: true }));
      expect(fallback.querySelector('form, input, textarea, button')).to.equal(null);
      expect(fallback.querySelector('a')?.href).to.match(/\/forms\/linxiang\/|^tel:/);
    }
  });

  it('keeps a form inside a form of the page, which ends where it ended', () => {
    for (const element of ['mayor-mailbox', 'response-tracker']) {
      const html = fallbackSnippet({ element, api, site: 'linxiang' });
      const { body } = new DOMParser().parseFromString(
        `<form id="page"><div><input name="q">${html}</div><input name="last"></form>`,
        'text/html',
      );
      const [page, ...others] = body.querySelectorAll('form');
      expect([...(page?.elements ?? [])].map((each) => (each as HTMLInputElement).name)).to.eql([
        'q',
        'last',
      ]);
      const own = others.find(({ elements }) => elements.length > 0);
      expect(own?.getAttribute('action')).to.include('/forms/linxiang/');
      expect(body.querySelector('[required]')).to.equal(null);
    }
  });

  it('keeps whatever it is told as text', () => {
    const hostile = '"><img src=x onerror=alert(1)>';
    const html = fallbackSnippet({
      element: 'mayor-mailbox',
      api: hostile,
      site: hostile,
      phone: hostile,
    });
    expect(parsed(html).querySelector('img')).to.equal(null);
  });
});
