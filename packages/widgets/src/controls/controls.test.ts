import { defineCE, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { until } from '../waiting/change-in.fixture.js';
import { Announcer } from './announcer.js';
import { errorSummary, focusField } from './error-summary.js';
import { textField } from './text-field.js';

class Form extends LitElement {
  readonly announcer = new Announcer(this);
  written = '电梯停运';

  override render() {
    const mistakes = [{ field: 'title', message: '请填写标题' }];
    return html`${errorSummary('请改正', mistakes, (field) => focusField(this.shadowRoot, field))}
    ${textField({
      id: 'title',
      label: '标题',
      value: this.written,
      max: 6,
      onInput: (value) => {
        this.written = value;
        this.requestUpdate();
      },
    })}
    <fieldset class="field" id="kind"><legend>类型</legend>
      <label><input type="radio" name="kind" value="complaint" />投诉</label></fieldset>
    ${this.announcer.region()}`;
  }
}
const tag = defineCE(Form);

const form = async (): Promise<Form> => fixture<Form>(html`${document.createElement(tag) as Form}`);
const partOf = (element: Form, selector: string): HTMLElement => {
  const part = element.renderRoot.querySelector<HTMLElement>(selector);
  if (!part) throw new Error(`There is no ${selector}.`);
  return part;
};

describe('the controls of a form', () => {
  it('lead from a mistake to its field, without leaving the page’s address', async () => {
    const element = await form();
    const before = location.href;
    partOf(element, '#error-summary a').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('title');
    expect(location.href).to.equal(before);
    focusField(element.shadowRoot, 'kind');
    expect(element.shadowRoot?.activeElement).to.equal(partOf(element, '#kind input'));
    await expect(element).to.be.accessible();
  });

  it('count what a reader sees, say when it is too much, and never cut it', async () => {
    const element = await form();
    const input = partOf(element, '#title') as HTMLInputElement;
    const count = () => partOf(element, '#title-count');
    expect([count().textContent, count().className.trim()]).to.deep.equal(['4/6', 'count']);
    input.value = '电梯停运半个月';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await element.updateComplete;
    expect([count().textContent, count().className]).to.deep.equal(['7/6', 'count over']);
    expect(input.value).to.equal('电梯停运半个月');
    expect(input.getAttribute('aria-describedby')).to.include('title-count');
  });

  it('say the last of several messages, once there is a pause', async () => {
    const element = await form();
    const region = partOf(element, '[role=status]');
    element.announcer.say('还可输入三字', 30);
    element.announcer.say('还可输入两字', 30);
    expect(region.textContent).to.equal('');
    await until(element.renderRoot, () => region.textContent === '还可输入两字');
  });
});
