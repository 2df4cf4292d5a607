import { openApi } from '@through-train/contract/openapi';
import { fieldsOf, limitsOf, nameOf, typeOf } from './json-schema.mjs';
import { code, plain, table } from './markdown.mjs';

/** The pages of the API: one for each tag, one of all that is sent and received. */
export function apiPages() {
  const document = openApi({
    version: '1',
    serverUrl: 'https://appeals.example.gov.cn',
    staffCookie: '__Host-staff',
  });
  const tags = document.tags.map((tag) => ({
    ...tag,
    operations: operationsOf(document, tag.name),
  }));
  const pages = tags.map((tag) => [`${tag.name}.md`, tagPage(tag)]);
  return {
    'index.md': overview(tags),
    ...Object.fromEntries(pages),
    'schemas.md': schemasPage(document.components.schemas),
  };
}

function operationsOf({ paths }, tag) {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags?.includes(tag))
      .map(([method, operation]) => ({ ...operation, call: `${method.toUpperCase()} ${path}` })),
  );
}

/** In small letters, as VitePress writes the anchors of links. */
const anchor = ({ operationId }) => operationId.toLowerCase();

function overview(tags) {
  const lists = tags.map(({ name, description, operations }) => {
    const rows = operations.map((operation) => [
      `[${code(operation.call)}](${name}.md#${anchor(operation)})`,
      plain(operation.summary),
    ]);
    return `## ${name}\n\n${plain(description)}.\n\n${table(['call', 'does'], rows)}`;
  });
  return `# API reference\n\nWhat is sent and received: [schemas](schemas.md). How to use it: [the API](../../api.md).\n\n${lists.join('')}`;
}

function tagPage({ name, description, operations }) {
  return `# ${name}\n\n${plain(description)}.\n\n${operations.map(operationSection).join('')}`;
}

function operationSection({
  operationId,
  call,
  summary,
  description,
  parameters = [],
  requestBody,
  responses,
  security,
}) {
  const parts = [`## ${code(call)} {#${anchor({ operationId })}}\n\n${plain(summary)}.\n\n`];
  if (description) parts.push(`${plain(description)}\n\n`);
  if (security?.length) {
    parts.push(`Needs ${security.flatMap(Object.keys).map(code).join(' or ')}.\n\n`);
  }
  const rows = parameters.map(({ name, in: place, required, schema, description: about = '' }) => [
    code(name),
    `${place}${required ? ', required' : ''}`,
    `${linked(schema)} ${limitsOf(schema).map(code).join(' ')}`.trim(),
    plain(about),
  ]);
  parts.push(table(['parameter', 'in', 'type', 'meaning'], rows));
  if (requestBody) parts.push(`Body: ${contentOf(requestBody)}\n\n`);
  const answers = Object.entries(responses).map(([status, response]) => [
    code(status),
    /^[23]/.test(status) ? contentOf(response) : `problem ${problemsOf(response)}`,
  ]);
  parts.push(table(['status', 'answer'], answers));
  return parts.join('');
}

/** The description of an answer that refuses is the codes it may have. */
const problemsOf = ({ description }) =>
  /^[a-z-]+(?:, [a-z-]+)*$/.test(description)
    ? description.split(', ').map(code).join(', ')
    : `(${plain(description)})`;

const contentOf = ({ content = {} }) =>
  Object.entries(content)
    .map(([type, { schema }]) =>
      type === 'application/json' ? linked(schema) : `${linked(schema)} as ${code(type)}`,
    )
    .join(', ');

/** A type, leading to its table where it has one. */
function linked(schema) {
  const name = nameOf(schema) ?? nameOf(schema.items ?? {});
  const text = code(typeOf(schema));
  return name === undefined ? text : `[${text}](schemas.md#${name.toLowerCase()})`;
}

function schemasPage(schemas) {
  const sections = Object.entries(schemas).map(([name, schema]) => {
    const rows = fieldsOf(schema).map((field) => [
      code(field.path),
      linked(field.schema),
      field.required ? '' : 'may be missing',
      `${limitsOf(field.schema).map(code).join(' ')} ${plain(field.schema.description ?? '')}`.trim(),
    ]);
    const about = schema.description ? `${plain(schema.description)}\n\n` : '';
    const limits = limitsOf(schema).map(code).join(' ');
    const own = rows.length === 0 ? `${code(typeOf(schema))} ${limits}\n\n` : '';
    return `## ${name}\n\n${about}${own}${table(['field', 'type', '', 'limits and meaning'], rows)}`;
  });
  return `# Schemas\n\n${sections.join('')}`;
}
