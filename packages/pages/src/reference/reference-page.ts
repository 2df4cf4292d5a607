import { html } from 'hono/html';
import { frame } from '../frame/frame.js';
import type { PageLanguage } from '../frame/language.js';
import { type Markup, pageText } from '../frame/markup.js';
import { Document, node, text } from './document.js';
import { operationSection } from './operation-section.js';
import { everyProblem, fieldErrorCodes, type Tag, tagsOf } from './operations.js';
import { line } from './prose.js';
import { problemTable } from './tables.js';
import { type ReferenceWords, referenceWords } from './words.js';

/** Path of the page's stylesheet. */
export const referenceStylePath = '/assets/reference.css';

const nameOf = (tag: Tag, words: ReferenceWords): string =>
  Object.hasOwn(words.tags, tag.name) ? (words.tags[tag.name] ?? tag.name) : tag.name;

const contents = (tags: readonly Tag[], problems: boolean, words: ReferenceWords): Markup => html`
        <nav class="contents" aria-label="${words.contents}">
          <ul>${tags.map(
            (tag) => html`
            <li><a class="tag" href="#tag-${tag.name}">${nameOf(tag, words)}</a>
              <ul>${tag.operations.map(
                ({ id, method, path }) => html`
                <li><a href="#${id}"><span class="method ${method.toLowerCase()}">${method}</span> <code>${path.replace(/^\/v1/, '')}</code></a></li>`,
              )}
              </ul></li>`,
          )}
            ${problems ? html`<li><a class="tag" href="#problems">${words.allProblems}</a></li>` : ''}
          </ul>
        </nav>`;

/** Every code there is, for what an operation does not list itself. */
const problemsSection = (document: Document, words: ReferenceWords): Markup => html`
        <section class="group" aria-labelledby="problems">
          <h2 id="problems">${words.allProblems}</h2>
          <p>${line(words.problemsLead)}</p>
          ${problemTable(everyProblem(document), words.problemCodes)}
          ${problemTable(fieldErrorCodes(document), words.fieldCodes)}
        </section>`;

/**
 * A readable reference of an API, made from its OpenAPI 3.1 document. What the document says is
 * shown as text, whatever it holds; references that lead nowhere are shown as empty.
 */
export function renderReference(openapi: unknown, language: PageLanguage = 'zh-CN'): string {
  const words = referenceWords[language];
  const document = new Document(openapi);
  const info = node(document.root.info);
  const tags = tagsOf(document);
  const problems = everyProblem(document).length > 0;
  const body = html`<main id="main">
      <div class="wrap intro">
        <h1>${words.title}</h1>
        <p>${[text(info.title), text(info.version)].filter(Boolean).join(' ')}</p>
        <p class="lead">${text(info.description) || words.lead}</p>
        <p>${line(words.samples)}</p>
        <p><a href="/openapi.json">${words.document}</a></p>
      </div>
      <div class="wrap columns">
        ${contents(tags, problems, words)}
        <div class="operations">${tags.length ? '' : html`<p>${words.none}</p>`}${tags.map(
          (tag) => html`
        <section class="group" aria-labelledby="tag-${tag.name}">
          <h2 id="tag-${tag.name}">${nameOf(tag, words)}</h2>
          ${tag.description ? html`<p>${tag.description}</p>` : ''}
          ${tag.operations.map((operation) => operationSection(document, operation, words))}
        </section>`,
        )}
          ${problems ? problemsSection(document, words) : ''}
        </div>
      </div>
    </main>`;
  return pageText(
    frame({
      language,
      title: `${words.title} - ${language === 'en' ? 'Through Train' : '直通车'}`,
      description: words.lead,
      path: '/reference',
      style: referenceStylePath,
      body,
    }),
  );
}
