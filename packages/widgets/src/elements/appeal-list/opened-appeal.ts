import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import type { Connection } from '../../site/connection.js';
import type { Loading } from '../../waiting/loading.js';
import { skeleton } from '../../waiting/skeleton.js';
import { trouble } from '../../waiting/trouble.js';
import type { ListTerms } from './list-terms.js';

/** Loads `<appeal-detail>`, which most readers of a list never need. */
export const loadDetail = (): Promise<unknown> => import('../../define/appeal-detail.js');

interface OpenedOptions {
  readonly words: Words<ListTerms>;
  /** How `loadDetail` is getting on. */
  readonly loading: Loading<unknown>;
  readonly connection: Connection;
  readonly number: string;
  readonly onBack: () => void;
}

/** An appeal in the place of the list, with the way back. */
export function openedAppeal(options: OpenedOptions): TemplateResult {
  const { words, loading, connection, number, onBack } = options;
  const { state, error, retry } = loading;
  return html`<p class="no-print">
      <button type="button" class="plain" id="back" @click=${onBack}>‹ ${words.term('listBack')}</button>
    </p>
    ${state === 'failed' ? trouble(words, error, { retry }) : nothing}
    ${
      state === 'done'
        ? html`<appeal-detail
            .api=${connection.api}
            .site=${connection.siteId}
            .transport=${connection.transport}
            .number=${number}
            exportparts="title, state, replies, reply, timeline, evaluation, support, button, error"
          ></appeal-detail>`
        : skeleton(words, loading)
    }`;
}
