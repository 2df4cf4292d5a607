import { type Category, kinds, publicStates, type Site } from '@through-train/contract';
import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { type Choice, type ChoiceGroup, selectField } from '../../controls/choices.js';
import { textField } from '../../controls/text-field.js';
import { Words } from '../../language/words.js';
import { addStyles } from '../../look/added-styles.js';
import { fields } from '../../look/fields.styles.js';
import { tellUnknownColumn } from '../../site/unknown-ids.js';
import { type FilterTerms, filterChinese } from './filter-terms.js';
import type { ListTerms } from './list-terms.js';
import { type FilterName, type Filters, scopes, sorts } from './list-view.js';

export interface FilterOptions {
  readonly listWords: Words<ListTerms>;
  readonly filters: Filters;
  /** What the page has fixed: it is not offered. */
  readonly fixed: Partial<Filters>;
  /** Whether all of them are folded away, as on a phone. */
  readonly folded: boolean;
  readonly onFilter: (name: FilterName, value: string) => void;
}

const common = ['column', 'kind', 'state', 'sort'] as const;
const rare = ['category', 'mailbox', 'scope', 'from', 'to'] as const;

/** What narrows and orders a list. It comes after the first page, which needs none of it. */
export class FilterPanel implements ReactiveController {
  readonly #host: LitElement;
  readonly #words: Words<FilterTerms>;
  readonly #site: Site;
  readonly #narrow = matchMedia('(max-width: 40em)');

  constructor(host: LitElement & { readonly column: string }, site: Site) {
    this.#host = host;
    this.#site = site;
    host.addController(this);
    addStyles(host, fields);
    tellUnknownColumn(host, site);
    this.#words = new Words<FilterTerms>(host, {
      'zh-CN': filterChinese,
      'zh-Hant': async () => (await import('./filter-terms.zh-hant.js')).filterTraditional,
      en: async () => (await import('./filter-terms.en.js')).filterEnglish,
    });
  }

  hostConnected(): void {
    this.#narrow.addEventListener('change', this.#resized);
  }

  hostDisconnected(): void {
    this.#narrow.removeEventListener('change', this.#resized);
  }

  readonly #resized = (): void => this.#host.requestUpdate();

  render(options: FilterOptions): TemplateResult | typeof nothing {
    const words = this.#words;
    if (!words.ready) return nothing;
    const { filters, fixed } = options;
    // On a phone everything is folded away, so that the list is in sight.
    const wide = !this.#narrow.matches && !options.folded;
    const folded = wide ? rare : [...common, ...rare];
    const chosen = folded.filter((name) => name !== 'sort' && filters[name] && !fixed[name]).length;
    return html`${wide ? html`<div class="row">${common.map((name) => this.#field(name, options))}</div>` : nothing}
      <details ?open=${chosen > 0}>
        <summary>${words.term(wide ? 'filterMore' : 'filterTitle', chosen)}</summary>
        <div class="row">${folded.map((name) => this.#field(name, options))}</div>
      </details>`;
  }

  #field(name: Exclude<FilterName, 'q'>, { listWords, filters, fixed, onFilter }: FilterOptions) {
    const words = this.#words;
    const { columns, categories, mailboxes, level } = this.#site;
    const select = (label: string, choices: readonly (Choice | ChoiceGroup)[], empty?: string) =>
      fixed[name] || choices.length === 0
        ? nothing
        : selectField({
            id: name,
            label,
            choices,
            empty,
            value: filters[name],
            onChoose: (value) => onFilter(name, value),
          });
    const named = ({ id, name }: Pick<Category, 'id' | 'name'>): Choice => ({
      value: id,
      label: words.text(name),
    });
    const all = words.term('filterAll');
    switch (name) {
      case 'column':
        return select(words.term('filterColumn'), columns.map(named), all);
      case 'kind':
        return select(
          words.term('filterKind'),
          kinds.map((value) => ({ value, label: listWords.term('appealKind', value) })),
          all,
        );
      case 'state':
        return select(
          words.term('filterState'),
          publicStates.map((value) => ({ value, label: listWords.term('appealState', value) })),
          all,
        );
      case 'sort':
        return select(
          words.term('filterSort'),
          sorts.map((value) => ({ value, label: words.term('filterSortBy', value) })),
        );
      case 'category':
        return select(
          words.term('filterCategory'),
          categories.map((category) => this.#branch(category, named)),
          all,
        );
      case 'mailbox':
        return select(words.term('filterMailbox'), mailboxes.map(named), all);
      case 'scope':
        return select(
          words.term('filterScope'),
          // Nothing lies below a county.
          level === 'county'
            ? []
            : scopes.map((value) => ({ value, label: words.term('filterScopeOf', value) })),
        );
      default:
        return textField({
          id: name,
          label: words.term(name === 'from' ? 'filterFrom' : 'filterTo'),
          type: 'date',
          value: filters[name],
          onInput: (value) => onFilter(name, value),
        });
    }
  }

  /** A branch with its leaves; the branch itself can be chosen as well. */
  #branch({ id, name, children }: Category, named: (category: Category) => Choice): ChoiceGroup {
    const label = this.#words.text(name);
    const whole = { value: id, label: this.#words.term('filterWholeCategory', label) };
    return { label, choices: [whole, ...children.map(named)] };
  }
}
