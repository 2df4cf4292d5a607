import { html } from 'hono/html';
import type { Markup } from '../frame/markup.js';
import type { Document } from './document.js';
import type { Answer, Content, Operation } from './operations.js';
import { prose } from './prose.js';
import { typeOf } from './schema-type.js';
import { fieldTable, parameterTable, problemTable } from './tables.js';
import type { ReferenceWords } from './words.js';

/** One operation: what it takes, what it answers, how it fails, how it is called. */
export function operationSection(
  document: Document,
  operation: Operation,
  words: ReferenceWords,
): Markup {
  const { id, method, path, summary, description, parameters, body, answers, problems, sample } =
    operation;
  return html`
      <article class="operation" id="${id}" aria-labelledby="${id}-summary">
        <h3 id="${id}-summary"><a href="#${id}">${summary}</a></h3>
        <p class="call"><span class="method ${method.toLowerCase()}">${method}</span> <code>${path}</code></p>
        ${prose(description)}
        ${credentials(operation, words)}
        ${parameters.length ? parameterTable(document, parameters, words, words.parameters) : ''}
        ${body?.content.map((content) => bodySection(document, content, words))}
        ${answers.map((answer) => answerSection(document, answer, words))}
        ${problems.length ? problemTable(problems, words.problems) : ''}
        ${sample ? sampleSection(sample, summary, words) : ''}
      </article>`;
}

const sampleSection = (sample: string, summary: string, words: ReferenceWords): Markup => html`
        <p class="caption">${words.example}</p>
        <pre tabindex="0" aria-label="${words.example}: ${summary}"><code>${sample}</code></pre>`;

const credentials = ({ security }: Operation, words: ReferenceWords): Markup | '' =>
  security.length
    ? html`<p class="note">${words.signedIn} <code>${security.join(' / ')}</code></p>`
    : '';

/** JSON goes without saying. */
const mediaTypeOf = ({ mediaType }: Content): string =>
  mediaType === 'application/json' ? '' : mediaType;

const bodySection = (document: Document, content: Content, words: ReferenceWords): Markup => html`
        <p class="caption">${words.body} <span class="type">${mediaTypeOf(content)} ${typeOf(document, content.schema)}</span></p>
        ${fieldTable(document, content.schema, words, 'sent')}`;

/** Folded: answers are long, and looked up one at a time. */
function answerSection(document: Document, answer: Answer, words: ReferenceWords): Markup {
  const { status, description, headers, content } = answer;
  const [first] = content;
  const type = first ? `${mediaTypeOf(first)} ${typeOf(document, first.schema)}` : words.empty;
  const tables = content.map((each) => fieldTable(document, each.schema, words, 'received'));
  const folded = headers.length > 0 || tables.some(Boolean);
  const caption = html`${words.answers} ${status} <span class="type">${type}</span>`;
  const told = description ? html`<div class="answer">${prose(description)}</div>` : '';
  if (!folded) return html`<p class="caption">${caption}</p>${told}`;
  return html`
        <details>
          <summary>${caption}</summary>
          ${told}
          ${headers.length ? parameterTable(document, headers, words, words.headers) : ''}
          ${tables}
        </details>`;
}
