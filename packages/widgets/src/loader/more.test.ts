import { expect } from '@open-wc/testing';
import type { Page, Registry } from './page.js';

const page = window as Page & typeof globalThis;

/** What the loader's build writes into it. */
const built = {
  __FILES__: {
    'later.js': 'hash-of-later parts/base.js',
    'parts/base.js': 'hash-of-base',
    'look.css': 'abcdefghi',
  },
  __MODULE_FOLDER__: 'esm/',
};

interface Ran {
  readonly path: string;
  readonly hash: string;
}

describe('the part of the loader that can wait', () => {
  const ran: Ran[] = [];
  const looked: (Document | ShadowRoot)[] = [];
  let refuse: string | undefined;

  before(async () => {
    Object.assign(globalThis, built);
    const registry: Registry = {
      base: 'https://cdn.example/0.1.0/',
      modules: { 'appeal-list': ['hash-of-list', ''] },
      get: async (name) => `got ${name}`,
      look: (root) => void looked.push(root),
      run: async (path, hash) => {
        ran.push({ path, hash });
        if (path.startsWith(`esm/${refuse}`)) throw new Error('refused');
        return `https://cdn.example/0.1.0/${path}`;
      },
    };
    page.throughTrain = registry;
    await import('./more.js');
  });
  beforeEach(() => {
    ran.length = 0;
    refuse = undefined;
  });
  after(() => {
    delete page.throughTrain;
  });

  const bring = (name: string) => page.throughTrain?.bring?.(name);

  it('asks again for a file that failed, by an address that no browser has kept a failure of', async () => {
    refuse = 'later.js';
    const failed = await bring('later.js')?.then(
      () => 'brought',
      () => 'failed',
    );
    expect(failed).to.equal('failed');
    refuse = undefined;
    await bring('later.js');
    expect(ran.map(({ path }) => path)).to.deep.equal([
      'esm/parts/base.js',
      'esm/later.js',
      'esm/later.js?1',
    ]);
  });

  it('brings once what it has, after what that imports, each with its hash', async () => {
    expect(await bring('later.js')).to.equal('https://cdn.example/0.1.0/esm/later.js?1');
    expect(ran).to.deep.equal([]);
  });

  it('leaves the modules of elements to the loader, and says nothing of what it does not know', async () => {
    expect(await bring('appeal-list.js')).to.equal('got appeal-list');
    expect(await bring('of-another-version.js')).to.equal(undefined);
    expect(ran).to.deep.equal([]);
  });

  it('says of a style sheet where it is and what hash it must have', async () => {
    expect(await bring('look.css')).to.equal(
      'https://cdn.example/0.1.0/look.css?abcdef sha256-abcdefghi=',
    );
  });

  it('finds elements in the shadow roots of others, and takes from a form what belongs to them', async () => {
    const outer = document.createElement('section');
    const root = outer.attachShadow({ mode: 'open' });
    const form = document.createElement('form');
    form.id = 'search-of-the-page';
    const list = document.createElement('appeal-list');
    list.innerHTML = '<input name="inside" />';
    form.append(list);
    document.body.append(outer, form);
    const inside = list.querySelector('input');
    await new Promise<void>((resolve) => {
      const watch = new MutationObserver(() => resolve());
      watch.observe(list, { subtree: true, attributes: true });
    });
    expect(looked).to.include(root);
    expect(inside?.form).to.equal(null);
    outer.remove();
    form.remove();
  });
});
