import { openApi } from '@through-train/contract/openapi';
import { codesOf, examplesOf, fieldsOf, limitsOf, nameOf, typeOf } from './json-schema.mjs';
import { code, listing, paragraphs, plain, prose, table } from './markdown.mjs';

/** The pages of the API: one for each tag, one of all that is sent and received. */
export function apiPages() {
  const document = openApi({
    version: '1',
    serverUrl: 'https://appeals.example.gov.cn',
    samplesUrl: 'http://localhost:8787',
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
    'codes.md': codesPage(document.components),
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

const introduction = `\
What is sent and received: [schemas](schemas.md). What goes wrong: [error codes](codes.md). How to use it:
[the API](../../api.md).

Samples may be pasted one after the other into one shell, against the demonstration that \`npm start\` starts:
the letter that is sent first is tracked later, and who has signed in once stays signed in.

`;

function overview(tags) {
  const lists = tags.map(({ name, description, operations }) => {
    const rows = operations.map((operation) => [
      `[${code(operation.call)}](${name}.md#${anchor(operation)})`,
      plain(operation.summary),
    ]);
    return `## ${name}\n\n${plain(description)}.\n\n${table(['call', 'does'], rows)}`;
  });
  return `# API reference\n\n${introduction}${lists.join('')}`;
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
  'x-codeSamples': [sample] = [],
}) {
  const parts = [`## ${code(call)} {#${anchor({ operationId })}}\n\n${plain(summary)}.\n\n`];
  parts.push(paragraphs(description));
  if (security?.length) {
    parts.push(`Credentials: ${security.flatMap(Object.keys).map(code).join(' or ')}.\n\n`);
  }
  const rows = parameters.map(({ name, in: place, required, schema, description: about = '' }) => [
    code(name),
    `${place}${required ? ', required' : ''}`,
    `${linked(schema)} ${limitsOf(schema).map(code).join(' ')}`.trim(),
    `${prose(about)} ${exampleIn(schema)}`.trim(),
  ]);
  parts.push(table(['parameter', 'in', 'type', 'meaning'], rows));
  if (requestBody) parts.push(`Body: ${contentOf(requestBody)}\n\n`);
  const answers = Object.entries(responses).flatMap(([status, response]) => {
    if (status === 'default') return [['other', '', 'see [error codes](codes.md)']];
    return /^[23]/.test(status)
      ? [[code(status), contentOf(response), prose(response.description)]]
      : problemRows(response);
  });
  parts.push(table(['status', 'answer', 'meaning'], answers));
  if (sample) parts.push(listing('sh', sample.source));
  return parts.join('');
}

/** Each code of a problem is an example of the answer. */
const problemRows = ({ content }) =>
  Object.entries(content['application/problem+json'].examples).map(([name, example]) => [
    code(String(example.value.status)),
    code(name),
    prose(example.summary),
  ]);

/** A schema's example, where its words or limits do not show one already. */
const exampleIn = (schema) => {
  const [example] = examplesOf(schema);
  return example === undefined ? '' : `Such as ${code(example)}.`;
};

function codesPage({ responses, schemas }) {
  const fields = codesOf(schemas.FieldError.properties.code).map(({ const: name, description }) => [
    code(name),
    prose(description),
  ]);
  const problems = table(['status', 'code', 'meaning'], problemRows(responses.Problem));
  return `# Error codes\n\nWhat fails is answered with a [problem](schemas.md#problem). Decide by its \`code\`; where you do not know\none, go by the status.\n\n${problems}## Fields\n\nWith \`invalid\`, \`errors\` lists each wrong field with a code of its own.\n\n${table(['code', 'meaning'], fields)}`;
}

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
      [
        ...limitsOf(field.schema).map(code),
        prose(field.schema.description ?? ''),
        exampleIn(field.schema),
      ]
        .filter(Boolean)
        .join(' '),
    ]);
    const about = paragraphs(schema.description);
    const limits = limitsOf(schema).map(code).join(' ');
    const own = rows.length === 0 ? `${code(typeOf(schema))} ${limits}\n\n` : '';
    return `## ${name}\n\n${about}${own}${table(['field', 'type', '', 'limits and meaning'], rows)}`;
  });
  return `# Schemas\n\n${sections.join('')}`;
}
