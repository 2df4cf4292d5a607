import { html, type TemplateResult } from 'lit';
import '../../define/appeal-detail.js';
import type { Connection } from '../../site/connection.js';

/** An appeal in the place of the list. Loaded when the first one is opened. */
export const openedAppeal = (connection: Connection, number: string): TemplateResult =>
  html`<appeal-detail
    .api=${connection.api}
    .site=${connection.siteId}
    .transport=${connection.transport}
    .number=${number}
    exportparts="title, state, replies, reply, timeline, evaluation, support, button, error"
  ></appeal-detail>`;
