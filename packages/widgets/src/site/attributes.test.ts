import { expect } from '@open-wc/testing';
import { isWebAddress } from '@through-train/embed/attributes.js';
import { catalogue } from '@through-train/embed/catalogue.js';
import { define } from '../define/define.js';
import { linksTo } from '../elements/appeal-list/list-attributes.js';
import * as elements from '../index.js';

/** What a browser takes for something else than an address to go to. */
const scripts = [
  'javascript:alert(1)//{number}',
  'JaVaScRiPt:alert(1)//{number}',
  ' javascript:alert(1)//{number}',
  'java\tscript:alert(1)//{number}',
  'java\nscript:alert(1)//{number}',
  '\u0001javascript:alert(1)//{number}',
  'data:text/html,<script>alert(1)</script>{number}',
  'vbscript:msgbox(1)//{number}',
  'blob:https://www.example/{number}',
  'file:///etc/passwd?{number}',
  'http://[{number}',
];
const addresses = [
  '/letter.html?n={number}',
  'letter/{number}',
  'https://www.example/{number}',
  '//www.example/{number}',
];

/** Runs with what would go to the console counted. */
function told(act: () => void): number {
  const before = console.error;
  let count = 0;
  console.error = () => {
    count += 1;
  };
  try {
    act();
  } finally {
    console.error = before;
  }
  return count;
}

describe('an attribute that becomes a link', () => {
  for (const text of scripts) {
    it(`never leads to ${JSON.stringify(text)}`, () => {
      const element = document.createElement('div');
      expect(isWebAddress(text.replace('{number}', '0'), document.baseURI)).to.equal(false);
      const count = told(() => expect(linksTo(element, text)).to.equal(undefined));
      expect(count).to.equal(1);
    });
  }

  for (const text of addresses) {
    it(`leads to ${text}`, () => {
      const link = linksTo(document.createElement('div'), text);
      expect(link?.('430682-20261123-00042-3')).to.match(/^https?:\/\/.*430682-20261123-00042-3/);
    });
  }
});

/** `MayorMailbox` of `mayor-mailbox`. */
function classOf(name: string): CustomElementConstructor {
  const className = name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
  return Reflect.get(elements, className) as CustomElementConstructor;
}

describe('every element', () => {
  const attributes = ['link-template', 'tracker-url', 'api'];
  const { error } = console;
  beforeEach(() => {
    console.error = () => {};
  });
  afterEach(() => {
    console.error = error;
  });

  for (const { name } of catalogue) {
    it(`<${name}> shows no link that an attribute made to run a script`, async () => {
      define(name, classOf(name));
      for (const text of scripts) {
        const element = document.createElement(name) as HTMLElement & {
          updateComplete?: Promise<unknown>;
        };
        for (const attribute of attributes) element.setAttribute(attribute, text);
        document.body.append(element);
        await element.updateComplete;
        for (const link of element.shadowRoot?.querySelectorAll('a[href]') ?? []) {
          expect((link as HTMLAnchorElement).protocol).to.match(/^(https?|tel):$/);
        }
        element.remove();
      }
    });
  }
});
