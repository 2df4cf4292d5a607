import type { Endpoint } from '../endpoint.js';
import { type EndpointName, endpoints } from '../endpoints.js';
import { exampleBodies } from './bodies.js';
import type { JsonObject } from './json.js';
import { problemResponses } from './problems.js';
import { sampleOf } from './samples.js';
import { aboutSchema, parametersOf, schemaOf } from './schemas.js';
import { words } from './words.js';

const isCached = ({ method, access }: Endpoint): boolean => method === 'GET' && access === 'public';

const header = (name: string, description: string, schema: JsonObject): JsonObject => ({
  name,
  in: 'header',
  required: false,
  description,
  schema,
});

function requestHeaders(endpoint: Endpoint): JsonObject[] {
  if (endpoint.idempotent) {
    const description =
      'A random text for this one request, such as a UUID. Sent again with the same body, within 7 days, the first answer is repeated and nothing happens twice.';
    const schema = {
      type: 'string',
      minLength: 16,
      maxLength: 128,
      examples: ['4e1f0f6c-0b5b-4c39-9d0e-8f3f7f6f2a11'],
    };
    return [header('Idempotency-Key', description, schema)];
  }
  if (isCached(endpoint)) {
    const description = 'The ETag of an answer at hand; the answer is 304 while that one holds.';
    return [header('If-None-Match', description, { type: 'string' })];
  }
  return [];
}

const etag: JsonObject = {
  ETag: { description: 'Changes with the answer.', schema: { type: 'string' } },
};

function success(endpoint: Endpoint): JsonObject {
  return {
    description: endpoint.answer ? aboutSchema(endpoint.answer) : 'Done; the answer is empty.',
    ...(isCached(endpoint) && { headers: etag }),
    ...(endpoint.answer && {
      content: { 'application/json': { schema: schemaOf(endpoint.answer) } },
    }),
  };
}

const security: Record<Endpoint['access'], JsonObject[]> = {
  public: [],
  tracking: [{ tracking: [] }],
  staff: [{ staff: [] }, { staffCookie: [] }],
};

function operation(id: EndpointName, samplesUrl: string): JsonObject {
  const endpoint: Endpoint = endpoints[id];
  const example = exampleBodies[id];
  return {
    operationId: id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    description: words[id]?.description ?? '',
    security: security[endpoint.access],
    parameters: [
      ...parametersOf(endpoint.params, 'path'),
      ...parametersOf(endpoint.query, 'query'),
      ...requestHeaders(endpoint),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: schemaOf(endpoint.body), ...(example && { example }) },
        },
      },
    }),
    responses: {
      [endpoint.status]: success(endpoint),
      ...(isCached(endpoint) && { 304: { description: 'The answer at hand still holds.' } }),
      ...problemResponses(endpoint),
    },
    'x-codeSamples': [{ lang: 'Shell', label: 'curl', source: sampleOf(id, samplesUrl) }],
  };
}

/** Every row of the endpoint table by its path and method, with samples that call `samplesUrl`. */
export function paths(samplesUrl: string): Record<string, JsonObject> {
  const rows: Record<string, Record<string, JsonObject>> = {};
  for (const id of Object.keys(endpoints) as EndpointName[]) {
    const { path, method } = endpoints[id];
    rows[path] = { ...rows[path], [method.toLowerCase()]: operation(id, samplesUrl) };
  }
  return rows;
}
