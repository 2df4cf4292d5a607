import { openApi } from '@through-train/contract/openapi';
import {
  Document,
  limitsOf as everyLimit,
  everyProblem,
  fieldErrorCodes,
  tagsOf,
} from '@through-train/pages/reference.js';
import { examplesOf, fieldsOf, nameOf, typeOf } from './json-schema.mjs';
import { code, listing, paragraphs, plain, prose, table } from './markdown.mjs';

/** The pages of the API: one for each tag, one of all that is sent and received. */
export function apiPages() {
  const written = openApi({
    version: '1',
    serverUrl: 'https://appeals.example.gov.cn',
    samplesUrl: 'http://localhost:8787',
    staffCookie: '__Host-staff',
  });
  const document = new Document(written);
  const tags = tagsOf(document);
  const pages = tags.map((tag) => [`${tag.name}.md`, tagPage(tag)]);
  return {
    'index.md': overview(tags),
    ...Object.fromEntries(pages),
    'schemas.md': schemasPage(written.components.schemas),
    'codes.md': codesPage(document),
  };
}

/** In small letters, as VitePress writes the anchors of links. */
const anchor = ({ id }) => id.toLowerCase();

const callOf = ({ method, path }) => code(`${method} ${path}`);

/** The limits of a schema; choices are told by its type. */
const limitsOf = (schema) => everyLimit({ ...schema, enum: undefined });

const introduction = `\
What is sent and received: [schemas](schemas.md). What goes wrong: [error codes](codes.md). How to use it:
[the API](../../api.md).

Samples may be pasted one after the other into one shell, against the demonstration that \`npm start\` starts:
the letter that is sent first is tracked later, and who has signed in once stays signed in.

`;

function overview(tags) {
  const lists = tags.map(({ name, description, operations }) => {
    const rows = operations.map((operation) => [
      `[${callOf(operation)}](${name}.md#${anchor(operation)})`,
      plain(operation.summary),
    ]);
    return `## ${name}\n\n${plain(description)}.\n\n${table(['call', 'does'], rows)}`;
  });
  return `# API reference\n\n${introduction}${lists.join('')}`;
}

function tagPage({ name, description, operations }) {
  return `# ${name}\n\n${plain(description)}.\n\n${operations.map(operationSection).join('')}`;
}

function operationSection(operation) {
  const { summary, description, parameters, body, answers, problems, security, sample } = operation;
  const parts = [`## ${callOf(operation)} {#${anchor(operation)}}\n\n${plain(summary)}.\n\n`];
  parts.push(paragraphs(description));
  if (security.length > 0) {
    parts.push(`Credentials: ${security.map(code).join(' or ')}.\n\n`);
  }
  const rows = parameters.map(({ name, place, required, schema, description: about }) => [
    code(name),
    `${place}${required ? ', required' : ''}`,
    `${linked(schema)} ${limitsOf(schema).map(code).join(' ')}`.trim(),
    `${prose(about)} ${exampleIn(schema)}`.trim(),
  ]);
  parts.push(table(['parameter', 'in', 'type', 'meaning'], rows));
  if (body) parts.push(`Body: ${contentOf(body)}\n\n`);
  const given = answers.map((answer) => [
    code(answer.status),
    contentOf(answer),
    prose(answer.description),
  ]);
  const other = ['other', '', 'see [error codes](codes.md)'];
  parts.push(
    table(['status', 'answer', 'meaning'], [...given, ...problems.map(problemRow), other]),
  );
  if (sample) parts.push(listing('sh', sample));
  return parts.join('');
}

const problemRow = ({ status, code: name, meaning }) => [code(status), code(name), prose(meaning)];

/** A schema's example, where its words or limits do not show one already. */
const exampleIn = (schema) => {
  const [example] = examplesOf(schema);
  return example === undefined ? '' : `Such as ${code(example)}.`;
};

function codesPage(document) {
  const fields = fieldErrorCodes(document).map(({ code: name, meaning }) => [
    code(name),
    prose(meaning),
  ]);
  const problems = table(['status', 'code', 'meaning'], everyProblem(document).map(problemRow));
  return `# Error codes\n\nWhat fails is answered with a [problem](schemas.md#problem). Decide by its \`code\`; where you do not know\none, go by the status.\n\n${problems}## Fields\n\nWith \`invalid\`, \`errors\` lists each wrong field with a code of its own.\n\n${table(['code', 'meaning'], fields)}`;
}

const contentOf = ({ content }) =>
  content
    .map(({ mediaType: type, schema }) =>
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
