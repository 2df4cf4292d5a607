import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { Reader } from '../appeal-view/fixtures/reader.fixture.js';
import {
  connectionLost,
  never,
  type Script,
  scriptedApi,
} from '../appeal-view/fixtures/scripted-api.fixture.js';
import '../define/mayor-mailbox.js';
import '../define/response-tracker.js';
import type { MayorMailbox } from '../elements/mayor-mailbox/mayor-mailbox.js';
import type { ResponseTracker } from '../elements/response-tracker/response-tracker.js';
import { until } from '../waiting/change-in.fixture.js';

const elements = [
  { tag: 'mayor-mailbox', page: 'appeals', names: ['title', 'body'] },
  { tag: 'response-tracker', page: 'tracking', names: ['number', 'queryCode'] },
] as const;

/** A page in one form, with an element and a fallback as it stood in the lines of earlier versions. */
async function open({ tag, names }: (typeof elements)[number], script: Script = {}, typed = '') {
  const page = await fixture<HTMLFormElement>(html`<form id="aspnetForm"></form>`);
  const heard: string[] = [];
  for (const type of ['submit', 'reset', 'input', 'change', 'keydown', 'keypress']) {
    page.addEventListener(type, (event) => {
      heard.push(`${type} ${(event.target as Element).localName}`);
      if (type === 'submit') event.preventDefault();
    });
  }
  page.innerHTML = `<input type="hidden" name="__VIEWSTATE" value="/wEPDw=="><input name="q" required>
    <${tag} site="linxiang" api="https://appeals.example/" lang="zh-CN">
      <form action="https://appeals.example/forms/linxiang/" method="post">
        ${names.map((name) => `<input name="${name}" required>`).join('')}<button>下一步</button>
      </form>
    </${tag}><button id="search">搜索</button>`;
  const element = page.querySelector(tag) as MayorMailbox | ResponseTracker;
  element.transport = scriptedApi(script).transport;
  const control = (name: string) => element.querySelector(`[name=${name}]`) as HTMLInputElement;
  control(names[0]).value = typed;
  expect(control(names[0]).closest('form'), 'the parser drops the inner form').to.equal(page);
  return {
    page,
    element,
    heard,
    control,
    reader: new Reader<MayorMailbox | ResponseTracker>(element),
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** The page searches as if there were no element: by its rules, and with nothing but its fields. */
function search({ page, heard }: Opened): void {
  const [q, button] = ['q', 'search'].map((name) => page.elements.namedItem(name));
  (q as HTMLInputElement).value = '路灯';
  heard.length = 0;
  (button as HTMLButtonElement).click();
  expect(heard).to.eql(['submit form']);
  expect([...new FormData(page)].map(([name]) => name)).to.eql(['__VIEWSTATE', 'q']);
  (q as HTMLInputElement).value = '';
  (button as HTMLButtonElement).click();
  expect(heard, 'the page still requires its own field').to.have.length(1);
}

const apart = ({ element }: Opened) => until(element, () => element.querySelector('form') !== null);

for (const given of elements) {
  const { tag, page: plainPage, names } = given;
  describe(`a form of the page around <${tag}>`, () => {
    it('works while the element is on its way, and after a failure, when the fallback sends', async () => {
      const opened = await open(given, {
        'GET /sites/linxiang': tag === 'mayor-mailbox' ? connectionLost : never,
      });
      await apart(opened);
      search(opened);
      const { element, control, heard } = opened;
      control(names[0]).value = '路灯不亮';
      search(opened);
      let sent: { action: string; names: string[] } | undefined;
      element.addEventListener('submit', (event) => {
        event.preventDefault();
        const form = event.target as HTMLFormElement;
        sent = { action: form.action, names: [...new FormData(form).keys()] };
      });
      heard.length = 0;
      for (const name of names) control(name).value = '路灯不亮';
      element.querySelector('button')?.click();
      expect(sent).to.eql({
        action: `https://appeals.example/forms/linxiang/${plainPage}?lang=zh-CN`,
        names: [...names],
      });
      expect(heard).to.eql([]);
    });

    it('works beside the ready element, hears nothing of it, and empties none of its fields', async () => {
      const opened = await open(given, {}, '三号楼电梯停运');
      const { page, control, reader, heard } = opened;
      const field = await reader.part<HTMLInputElement>(`#${names[0]}`);
      expect(field.value, 'goes on in the element').to.equal('三号楼电梯停运');
      await apart(opened);
      search(opened);
      heard.length = 0;
      await reader.type(`#${names[0]}`, '三号楼电梯停运两个月');
      for (const type of ['keydown', 'keypress']) {
        const key = { key: 'Enter', bubbles: true, composed: true };
        field.dispatchEvent(new KeyboardEvent(type, key));
      }
      expect(heard).to.eql([]);
      page.reset();
      expect(field.value).to.equal('三号楼电梯停运两个月');
      expect(control(names[0]).value).to.equal('');
      search(opened);
    });

    it('does not get the controls of a fallback that comes later', async () => {
      const opened = await open(given);
      await apart(opened);
      opened.element.innerHTML = `<input name="${names[0]}" required>`;
      await apart(opened);
      search(opened);
    });
  });
}
