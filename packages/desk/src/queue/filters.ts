import { handlingStates, kinds } from '@through-train/contract';
import { live } from '@through-train/widgets/parts.js';
import { html, type TemplateResult } from 'lit';
import type { QueueFilter } from '../route.js';
import type { QueueHost } from './queue-host.js';

/** Search and what narrows a queue down. Each choice goes into the address at once. */
export function filters(element: QueueHost): TemplateResult {
  const { words, filter, queue } = element;
  const go = (change: QueueFilter) =>
    element.work.go({ view: 'queue', queue, filter: { ...filter, ...change } });
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    const q = String(new FormData(event.target as HTMLFormElement).get('q')).trim();
    go({ q: q || undefined });
  };
  const choice = <T extends string>(
    id: 'kind' | 'handling',
    label: string,
    any: string,
    values: readonly T[],
    name: (value: T) => string,
  ) => html`<label class="visually-hidden" for=${id}>${label}</label>
    <select class="control" id=${id} @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      go({ [id]: value || undefined });
    }}>
      <option value="" .selected=${live(!filter[id])}>${any}</option>
      ${values.map((value) => html`<option value=${value} .selected=${live(filter[id] === value)}>${name(value)}</option>`)}
    </select>`;
  return html`<form class="filters" role="search" @submit=${search}>
    <label class="visually-hidden" for="q">${words.term('queueSearch')}</label>
    <input class="control" type="search" id="q" name="q" maxlength="100" placeholder=${words.term('queueSearchHint')} .value=${live(filter.q ?? '')} />
    <button class="button">${words.term('queueFind')}</button>
    ${choice('kind', words.term('queueKind'), words.term('queueAnyKind'), kinds, (kind) => words.term('appealKind', kind))}
    ${choice('handling', words.term('queueState'), words.term('queueAnyState'), handlingStates, (state) => words.term('handling', state))}
  </form>`;
}
