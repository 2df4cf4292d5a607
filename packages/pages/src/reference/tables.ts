import { html } from 'hono/html';
import type { Markup } from '../frame/markup.js';
import { type Document, text } from './document.js';
import type { Parameter, ProblemMeaning } from './operations.js';
import { prose } from './prose.js';
import { type Field, fieldsOf } from './schema-fields.js';
import { limitsOf } from './schema-limits.js';
import { typeOf } from './schema-type.js';
import type { ReferenceWords } from './words.js';

/** What is sent says what must be there, what is received says what may be missing. */
export type Direction = 'sent' | 'received';

interface Row {
  readonly name: string;
  readonly depth: number;
  readonly mark: string;
  readonly type: string;
  readonly note?: string;
  readonly limits: readonly string[];
  readonly description: string;
}

const columns = html`<colgroup><col><col></colgroup>`;

const tableRow = ({ name, depth, mark, type, note, limits, description }: Row): Markup => html`
            <tr>
              <th scope="row" class="depth-${depth}"><code>${name}</code>${mark ? html` <em>${mark}</em>` : ''}</th>
              <td>
                <span class="type">${type}</span>${note ? html` <span class="note">${note}</span>` : ''}
                ${limits.map((limit) => html`<code class="limit">${limit}</code>`)}
                ${prose(description)}
              </td>
            </tr>`;

const shapeRow = ({ name, depth, description }: Field): Markup => html`
            <tr class="shape">
              <th scope="rowgroup" colspan="2" class="depth-${depth}">
                <code>${name}</code>
                ${prose(description)}
              </th>
            </tr>`;

/** Parameters or headers as a table: where they go, what they may be. */
export const parameterTable = (
  document: Document,
  parameters: readonly Parameter[],
  words: ReferenceWords,
  caption: string,
): Markup => html`
        <table>
          <caption>${caption}</caption>
          ${columns}
          <tbody>${parameters.map(({ name, place, required, description, schema }) => {
            const { value } = document.resolve(schema);
            return tableRow({
              name,
              depth: 0,
              mark: required ? words.required : '',
              type: typeOf(document, schema),
              note: words.places[place] ?? place,
              limits: limitsOf(value),
              description: description || text(value.description),
            });
          })}
          </tbody>
        </table>`;

/** What goes wrong as a table: status and code, what it means and what the caller does. */
export const problemTable = (problems: readonly ProblemMeaning[], caption: string): Markup => html`
        <table>
          <caption>${caption}</caption>
          ${columns}
          <tbody>${problems.map(
            ({ status, code, meaning }) => html`
            <tr><th scope="row">${[status, code].filter(Boolean).map((each) => html`<code>${each}</code> `)}</th><td>${prose(meaning)}</td></tr>`,
          )}
          </tbody>
        </table>`;

/** The fields of a schema as a table, nested ones indented below the one they belong to. */
export function fieldTable(
  document: Document,
  schema: unknown,
  words: ReferenceWords,
  direction: Direction,
): Markup | undefined {
  const fields = fieldsOf(document, schema);
  if (!fields.length) return undefined;
  return html`
        <table>
          ${columns}
          <tbody>${fields.map((field) =>
            field.shape
              ? shapeRow(field)
              : tableRow({ ...field, mark: markOf(field.required, words, direction) }),
          )}
          </tbody>
        </table>`;
}

function markOf(required: boolean, words: ReferenceWords, direction: Direction): string {
  if (direction === 'sent') return required ? words.required : '';
  return required ? '' : words.optional;
}
