import { type Document, isNode, type Node, node, nodes, text } from './document.js';

export interface Parameter {
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: unknown;
}

/** A request body or an answer in one media type. */
export interface Content {
  readonly mediaType: string;
  readonly schema: unknown;
}

/** One code of a problem, with what it means and what the caller does. */
export interface ProblemMeaning {
  readonly status: string;
  readonly code: string;
  readonly meaning: string;
}

export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly headers: readonly Parameter[];
  readonly content: readonly Content[];
}

export interface Operation {
  /** Unique on the page: the operation's id, or its method and path. */
  readonly id: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly body: { readonly required: boolean; readonly content: readonly Content[] } | undefined;
  readonly answers: readonly Answer[];
  readonly problems: readonly ProblemMeaning[];
  /** A command that calls it, empty where the document has none. */
  readonly sample: string;
  /** Names of the security schemes that open it; several are alternatives. */
  readonly security: readonly string[];
}

export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly operations: readonly Operation[];
}

const methods = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);

/** Every operation of a document, by tag, in the order they are written. */
export function tagsOf(document: Document): readonly Tag[] {
  const byTag = new Map<string, Operation[]>();
  for (const tag of nodes(document.root.tags)) byTag.set(text(tag.name), []);
  for (const [path, item] of Object.entries(node(document.root.paths))) {
    for (const [method, written] of Object.entries(node(item))) {
      if (!methods.has(method) || !isNode(written)) continue;
      const operation = operationOf(document, path, method, node(item), written);
      const same = byTag.get(operation.tag);
      if (same) same.push(operation);
      else byTag.set(operation.tag, [operation]);
    }
  }
  const about = new Map(
    nodes(document.root.tags).map((tag) => [text(tag.name), text(tag.description)]),
  );
  return [...byTag]
    .filter(([, operations]) => operations.length > 0)
    .map(([name, operations]) => ({ name, description: about.get(name) ?? '', operations }));
}

function operationOf(
  document: Document,
  path: string,
  method: string,
  item: Node,
  written: Node,
): Operation {
  const answers = Object.entries(node(written.responses)).map(([status, answer]) =>
    answerOf(document, status, answer),
  );
  const parameters = [...list(item.parameters), ...list(written.parameters)];
  const [tag] = list(written.tags);
  return {
    id: text(written.operationId) || `${method}-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`,
    tag: text(tag) || 'api',
    method: method.toUpperCase(),
    path,
    summary: text(written.summary) || path,
    description: text(written.description),
    parameters: parameters.map((parameter) => parameterOf(document, parameter)),
    body: bodyOf(document, written.requestBody),
    answers: answers.filter(({ status }) => !/^[45]|default/.test(status)),
    problems: Object.entries(node(written.responses))
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([status, answer]) => meaningsOf(document, status, answer)),
    sample: text(nodes(written['x-codeSamples'])[0]?.source),
    security: list(written.security ?? document.root.security).flatMap((each) =>
      Object.keys(node(each)),
    ),
  };
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function parameterOf(document: Document, parameter: unknown, name?: string): Parameter {
  const { value } = document.resolve(parameter);
  return {
    name: name ?? text(value.name),
    place: text(value.in) || 'header',
    required: value.required === true,
    description: text(value.description),
    schema: value.schema,
  };
}

function bodyOf(document: Document, body: unknown): Operation['body'] {
  if (!isNode(body)) return undefined;
  const { value } = document.resolve(body);
  return { required: value.required === true, content: contentOf(value.content) };
}

function answerOf(document: Document, status: string, answer: unknown): Answer {
  const { value } = document.resolve(answer);
  return {
    status,
    description: text(value.description),
    headers: Object.entries(node(value.headers)).map(([name, header]) =>
      parameterOf(document, header, name),
    ),
    content: contentOf(value.content),
  };
}

/** What the codes of a problem mean: each is an example of the answer, with a summary. */
function meaningsOf(document: Document, status: string, answer: unknown): ProblemMeaning[] {
  const { value } = document.resolve(answer);
  const examples = Object.values(node(value.content)).flatMap((media) =>
    Object.entries(node(node(media).examples)),
  );
  if (examples.length === 0) return [{ status, code: '', meaning: text(value.description) }];
  return examples.map(([code, example]) => ({
    status: String(node(node(example).value).status ?? status),
    code,
    meaning: text(node(example).summary),
  }));
}

/** Every problem that any operation can give, for what it does not list itself. */
export const everyProblem = (document: Document): readonly ProblemMeaning[] => {
  const { Problem } = node(node(document.root.components).responses);
  return isNode(Problem) ? meaningsOf(document, '', Problem) : [];
};

/** Every code that a field error can have. */
export function fieldErrorCodes(document: Document): readonly ProblemMeaning[] {
  const { FieldError } = node(node(document.root.components).schemas);
  const { code } = node(node(FieldError).properties);
  return nodes(node(code).anyOf)
    .filter((each) => each.const !== undefined)
    .map((each) => ({
      status: '',
      code: text(each.const),
      meaning: text(each.description),
    }));
}

const contentOf = (content: unknown): readonly Content[] =>
  Object.entries(node(content)).map(([mediaType, media]) => ({
    mediaType,
    schema: node(media).schema,
  }));
