import type { StoryObj } from '@storybook/web-components-vite';
import type { Transport } from '@through-train/client';
import { noChange, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import { type Script, scriptedApi } from '../appeal-view/fixtures/scripted-api.fixture.js';

/** What a story says of an element: what its API answers, and its attributes by their names. */
export interface ElementArgs {
  script: Script;
  [attribute: string]: unknown;
}

export type ElementStory = StoryObj<ElementArgs>;

type Values = Readonly<Record<string, unknown>>;

/** Sets the attributes that a story or a control gives, and takes off those it gives no more. */
const attributes = directive(
  class extends Directive {
    #before: Values = {};

    override update({ element }: ElementPart, [values]: [Values]) {
      for (const name of Object.keys({ ...this.#before, ...values })) {
        const value = values[name];
        if (value === undefined || value === '' || value === false) element.removeAttribute(name);
        else element.setAttribute(name, value === true ? '' : String(value));
      }
      this.#before = values;
      return noChange;
    }

    render(_values: Values): unknown {
      return noChange;
    }
  },
);

/** Draws stories of an element, with its fallback inside. The look comes from around it. */
export function drawn(
  tag: string,
  fallback: TemplateResult | string = '',
  always: Script = {},
): (args: ElementArgs) => TemplateResult {
  const name = unsafeStatic(tag);
  // Kept, because an element begins anew with a new transport, and a toolbar only draws it again.
  const transports = new WeakMap<Script, Transport>();
  return ({ script, ...given }) => {
    const transport = transports.get(script) ?? scriptedApi({ ...always, ...script }).transport;
    transports.set(script, transport);
    const values = { api: 'https://appeals.example', site: 'linxiang', ...given };
    return html`<${name} ${attributes(values)} .transport=${transport}>${fallback}</${name}>`;
  };
}
