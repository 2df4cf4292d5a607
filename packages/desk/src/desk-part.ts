import { ContextConsumer } from '@lit/context';
import { controls, innerStyles } from '@through-train/widgets/parts.js';
import { type CSSResultGroup, css, LitElement } from 'lit';
import { type Desk, deskContext } from './desk-context.js';

/** What an element inside the desk looks like; colours and sizes come down from `<staff-desk>`. */
export const partStyles: CSSResultGroup = [
  ...innerStyles,
  ...controls,
  css`
    :host {
      background: none;
      max-inline-size: none;
    }
    .field {
      margin-block-start: 1em;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 0.5em 0.75em;
      text-align: start;
      vertical-align: top;
      font: inherit;
    }
    .tag {
      display: inline-block;
      padding-inline: 0.5em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      color: var(--_quiet);
      font-size: var(--_small);
      white-space: nowrap;
    }
    .tag.late {
      border-color: var(--_bad);
      color: var(--_bad);
      font-weight: 600;
    }
    .tag.soon {
      border-color: var(--_warn);
      color: var(--_warn);
      font-weight: 600;
    }
  `,
];

/** A part of the desk that is drawn only while somebody has signed in. */
export abstract class DeskPart extends LitElement {
  static override styles: CSSResultGroup = partStyles;

  readonly #desk = new ContextConsumer(this, {
    context: deskContext,
    subscribe: true,
    callback: () => this.requestUpdate(),
  });

  protected get desk(): Desk {
    const { value } = this.#desk;
    if (!value) throw new Error(`<${this.localName}> stands outside of a <staff-desk>.`);
    return value;
  }
}
