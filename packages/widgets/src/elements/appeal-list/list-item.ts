import type { FoundAppeal } from '@through-train/contract';
import { stateSentence } from '@through-train/words/appeal/state-sentence.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cutAt, cutAtWords } from '../../appeal-view/highlight.js';
import { stateMark, urgencyMarks } from '../../appeal-view/marks.js';
import { dated } from '../../language/dated.js';
import type { Words } from '../../language/words.js';
import type { ListTerms } from './list-terms.js';

interface ItemOptions {
  readonly words: Words<ListTerms>;
  /** The words that were searched for. */
  readonly query: string;
  readonly href: string;
  /** Opens the appeal in place; without it the link leads to another page. */
  readonly onOpen?: ((event: MouseEvent) => void) | undefined;
  /** Where the site of the appeal is not the site of the list. */
  readonly siteName: string;
  readonly support: TemplateResult | typeof nothing;
}

const highlighted = (
  appeal: FoundAppeal,
  part: 'title' | 'excerpt',
  { words, query }: Pick<ItemOptions, 'words' | 'query'>,
) => {
  const { [part]: text, hits } = appeal;
  const pieces = hits ? cutAt(text, hits[part]) : cutAtWords(text, query);
  return pieces
    .map((piece) => words.written(piece))
    .map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece));
};

const link = (appeal: FoundAppeal, options: ItemOptions) =>
  html`<a href=${options.href} id="open-${appeal.number}" @click=${options.onOpen ?? nothing}
    >${highlighted(appeal, 'title', options)}</a
  >`;

const submitted = ({ submittedAt }: FoundAppeal, { words }: ItemOptions) =>
  html`<time datetime=${submittedAt}>${words.term('appealSubmitted', words.day(submittedAt))}</time>`;

/** One appeal of the list: what it says, where it stands and with whom. */
export function listItem(appeal: FoundAppeal, options: ItemOptions): TemplateResult {
  const { words, siteName, support } = options;
  const to = appeal.mailboxName ? words.text(appeal.mailboxName) : siteName;
  return html`<li class="item" part="item">
    <div class="main">
      <h3 dir="auto">${link(appeal, options)}</h3>
      <p class="excerpt" dir="auto">${highlighted(appeal, 'excerpt', options)}</p>
      <p class="sentence">
        ${stateMark(words, appeal)}
        <span>${dated(stateSentence(words, appeal))}</span>
        ${urgencyMarks(words, appeal)}
      </p>
    </div>
    <div class="side quiet">
      <p class="kind">${words.term('appealKind', appeal.kind) || words.term('appealOtherKind')}${to ? html`<span class="to">${words.term('appealTo', to)}</span>` : nothing}</p>
      <p class="figures">${submitted(appeal, options)}</p>
      <p class="print-only figures"><bdi translate="no">${appeal.number}</bdi></p>
      ${support}
    </div>
  </li>`;
}

/** The same in one line, for a home page. */
export const compactItem = (appeal: FoundAppeal, options: ItemOptions): TemplateResult =>
  html`<li class="item" part="item">
    <p class="main" dir="auto">${link(appeal, options)}</p>
    <p class="side quiet figures">
      ${stateMark(options.words, appeal)} ${urgencyMarks(options.words, { ...appeal, supervisionLevel: null })}
      <time datetime=${appeal.submittedAt}>${options.words.day(appeal.submittedAt)}</time>
    </p>
  </li>`;
