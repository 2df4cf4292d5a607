import * as z from 'zod/mini';
import * as appeal from './appeal.js';
import type { Endpoint } from './endpoint.js';
import { endpoints } from './endpoints.js';
import * as primitives from './primitives.js';
import * as problem from './problem.js';
import * as site from './site.js';
import * as staff from './staff.js';
import * as staffAction from './staff-action.js';
import * as tracking from './tracking.js';

/** A piece of JSON of an OpenAPI document. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const isSchema = (value: unknown): value is z.ZodMiniType =>
  typeof value === 'object' && value !== null && '_zod' in value;

const modules = [primitives, problem, site, appeal, tracking, staff, staffAction];

/** Every schema by the name under which the contract exports it. */
const named = new Map(
  modules
    .flatMap((module) => Object.entries<unknown>(module))
    .filter((entry): entry is [string, z.ZodMiniType] => isSchema(entry[1])),
);

function jsonSchemas(): Record<string, JsonObject> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    // As requests are written: what answers may gain later is not forbidden that way.
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
    unrepresentable: 'any',
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, ...rest } = plain(schema);
      return [id, rest];
    }),
  );
}

/** A copy that is nothing but JSON. */
const plain = (value: unknown): Record<string, Json> => JSON.parse(JSON.stringify(value));

/** A reference to a named schema, or the schema itself when it has no name. */
function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonObject {
  for (const [id, each] of named) {
    if (each === schema) return { $ref: `#/components/schemas/${id}` };
  }
  const { $schema: _, ...rest } = plain(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  return rest;
}

function parameters(schema: z.ZodMiniType | undefined, place: 'path' | 'query'): JsonObject[] {
  if (!schema) return [];
  const { properties, required } = plain(z.toJSONSchema(schema, { io: 'output' }));
  const names: Json = required ?? [];
  return Object.entries(plain(properties ?? {})).map(([name, value]) => {
    const { description, ...schema } = plain(value);
    return {
      name,
      in: place,
      required: Array.isArray(names) && names.includes(name),
      ...(description !== undefined && { description }),
      schema,
    };
  });
}

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
      'A random text of this request. Sent again with the same body, the first answer is repeated; kept for 7 days.';
    const schema = { type: 'string', minLength: 16, maxLength: 128 };
    return [header('Idempotency-Key', description, schema)];
  }
  if (endpoint.method === 'GET' && endpoint.access === 'public') {
    const description = 'The ETag of an answer at hand; 304 when it still holds.';
    return [header('If-None-Match', description, { type: 'string' })];
  }
  return [];
}

const problemContent = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

function problemResponses(endpoint: Endpoint): Record<string, JsonObject> {
  const byStatus = new Map<number, string[]>();
  for (const code of endpoint.problems) {
    const status = problem.problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const retry = {
    'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
  };
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.join(', '),
        ...(status === 429 && { headers: retry }),
        content: problemContent,
      },
    ]),
  );
}

function success(endpoint: Endpoint): JsonObject {
  const cached = endpoint.method === 'GET' && endpoint.access === 'public';
  return {
    description: endpoint.summary,
    ...(cached && { headers: { ETag: { schema: { type: 'string' } } } }),
    ...(endpoint.answer && {
      content: { 'application/json': { schema: schemaOf(endpoint.answer, 'input') } },
    }),
  };
}

const security: Record<Endpoint['access'], JsonObject[]> = {
  public: [],
  tracking: [{ tracking: [] }],
  staff: [{ staff: [] }, { staffCookie: [] }],
};

function operation(id: string, endpoint: Endpoint): JsonObject {
  const cached = endpoint.method === 'GET' && endpoint.access === 'public';
  return {
    operationId: id,
    tags: [endpoint.tag],
    summary: endpoint.summary,
    security: security[endpoint.access],
    parameters: [
      ...parameters(endpoint.params, 'path'),
      ...parameters(endpoint.query, 'query'),
      ...requestHeaders(endpoint),
    ],
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } },
      },
    }),
    responses: {
      [endpoint.status]: success(endpoint),
      ...(cached && { 304: { description: 'Nothing has changed' } }),
      ...problemResponses(endpoint),
      default: { description: 'Any other problem', content: problemContent },
    },
  };
}

function paths(): Record<string, JsonObject> {
  const rows: Record<string, Record<string, JsonObject>> = {};
  for (const [id, endpoint] of Object.entries<Endpoint>(endpoints)) {
    rows[endpoint.path] = {
      ...rows[endpoint.path],
      [endpoint.method.toLowerCase()]: operation(id, endpoint),
    };
  }
  return rows;
}

/** What an API description says beyond the endpoint table. */
export interface OpenApiFacts {
  readonly version: string;
  /** Where the API is reached, such as `https://appeals.example.gov.cn`. */
  readonly serverUrl: string;
  /** The cookie a signed-in official has on the API's own origin. */
  readonly staffCookie: string;
}

/**
 * The OpenAPI 3.1 document of the API, made from the endpoint table.
 *
 * @example openApi({ version: '1.0.0', serverUrl: 'http://localhost:8787', staffCookie: '__Host-s' })
 */
export function openApi({ version, serverUrl, staffCookie }: OpenApiFacts): JsonObject {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Through Train',
      version,
      description:
        'Citizens write to their government, keep a receipt, and follow their appeal to the answer.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
    tags: [
      { name: 'sites', description: 'Portals, their mailboxes, categories and limits' },
      { name: 'appeals', description: 'Sending appeals and reading published ones' },
      { name: 'tracking', description: 'What citizens do with number and query code' },
      { name: 'staff', description: 'What officials do' },
    ],
    paths: paths(),
    components: {
      securitySchemes: {
        tracking: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of POST /v1/tracking, good for 30 minutes and one appeal.',
        },
        staff: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of POST /v1/staff/sessions.',
        },
        staffCookie: { type: 'apiKey', in: 'cookie', name: staffCookie },
      },
      schemas: jsonSchemas(),
    },
  };
}
