import type { Category, Site } from '@through-train/contract';
import { kinds, publicStates } from '@through-train/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { type Choice, selectField } from '../../controls/choices.js';
import { keepCompositionEnter } from '../../controls/composition.js';
import { textField } from '../../controls/text-field.js';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';
import { type FilterName, type Filters, scopes, sorts } from './list-view.js';

interface FilterOptions {
  readonly words: Words<ListTerms>;
  readonly site: Site;
  readonly filters: Filters;
  /** Filters that the page has fixed: they are not offered. */
  readonly fixed: ReadonlySet<FilterName>;
  /** What stands in the search box, searched for or not. */
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onSearch: () => void;
  readonly onFilter: (name: FilterName, value: string) => void;
}

/** Filters that are folded away, because few need them. */
const rare = ['category', 'mailbox', 'scope', 'from', 'to'] as const;

/** The search box and what narrows the list. Choices take effect at once. */
export function filterForm(options: FilterOptions): TemplateResult {
  const { words, site, filters, fixed, typed, onType, onSearch, onFilter } = options;
  const select = (
    name: FilterName,
    label: string,
    choices: Parameters<typeof selectField>[0]['choices'],
    empty?: string,
  ) =>
    fixed.has(name) || choices.length === 0
      ? nothing
      : selectField({
          id: name,
          label,
          choices,
          empty,
          value: filters[name],
          onChoose: (value) => onFilter(name, value),
        });
  const day = (name: 'from' | 'to', label: string) =>
    textField({
      id: name,
      label,
      type: 'date',
      value: filters[name],
      onInput: (value) => onFilter(name, value),
    });
  const all = words.term('listAll');
  const named = ({ id, name }: { id: string; name: Site['name'] }): Choice => ({
    value: id,
    label: words.text(name),
  });
  return html`<form
    class="filters"
    part="filters"
    role="search"
    aria-label=${words.term('listSearch')}
    @submit=${(event: Event) => {
      event.preventDefault();
      onSearch();
    }}
    @keydown=${keepCompositionEnter}
  >
    <div class="search">
      ${textField({
        id: 'q',
        label: words.term('listSearch'),
        placeholder: words.term('listSearchHint'),
        type: 'search',
        value: typed,
        onInput: onType,
      })}
      <button class="button primary" part="button">${words.term('listGo')}</button>
    </div>
    <div class="row">
      ${select('column', words.term('listColumn'), site.columns.map(named), all)}
      ${select(
        'kind',
        words.term('listKind'),
        kinds.map((value) => ({ value, label: words.term('appealKind', value) })),
        all,
      )}
      ${select(
        'state',
        words.term('listState'),
        publicStates.map((value) => ({ value, label: words.term('appealState', value) })),
        all,
      )}
      ${select(
        'sort',
        words.term('listSort'),
        sorts.map((value) => ({ value, label: words.term('listSortBy', value) })),
      )}
    </div>
    <details ?open=${rare.some((name) => filters[name] && !fixed.has(name))}>
      <summary>${words.term('listMore', rare.filter((name) => filters[name] && !fixed.has(name)).length)}</summary>
      <div class="row">
        ${select(
          'category',
          words.term('listCategory'),
          site.categories.map((category) => branch(words, category, named)),
          all,
        )}
        ${select('mailbox', words.term('listMailbox'), site.mailboxes.map(named), all)}
        ${
          site.level === 'county'
            ? nothing
            : select(
                'scope',
                words.term('listScope'),
                scopes.map((value) => ({ value, label: words.term('listScopeOf', value) })),
              )
        }
        ${day('from', words.term('listFrom'))} ${day('to', words.term('listTo'))}
      </div>
    </details>
  </form>`;
}

/** A branch with its leaves; the branch itself can be chosen as well. */
const branch = (
  words: Words<ListTerms>,
  category: Category,
  named: (category: Category) => Choice,
) => ({
  label: words.text(category.name),
  choices: [
    { value: category.id, label: words.term('listWholeCategory', words.text(category.name)) },
    ...category.children.map(named),
  ],
});
