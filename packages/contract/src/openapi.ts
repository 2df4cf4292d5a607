import type { JsonObject } from './openapi/json.js';
import { paths } from './openapi/operations.js';
import { anyProblem } from './openapi/problems.js';
import { schemasFor } from './openapi/schemas.js';

export type { Json, JsonObject } from './openapi/json.js';

/** What an API description says beyond the endpoint table. */
export interface OpenApiFacts {
  readonly version: string;
  /** Where the API is reached, such as `https://appeals.example.gov.cn`. */
  readonly serverUrl: string;
  /** Where the samples call, when that is not `serverUrl`. */
  readonly samplesUrl?: string;
  /** The cookie a signed-in official has on the API's own origin. */
  readonly staffCookie: string;
}

/**
 * The OpenAPI 3.1 document of the API, made from the endpoint table and the comments at schemas,
 * endpoints and codes.
 *
 * @example openApi({ version: '1.0.0', serverUrl: 'http://localhost:8787', staffCookie: '__Host-s' })
 */
export function openApi({
  version,
  serverUrl,
  samplesUrl = serverUrl,
  staffCookie,
}: OpenApiFacts): JsonObject {
  const described = { paths: paths(samplesUrl), responses: { Problem: anyProblem } };
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
    paths: described.paths,
    components: {
      securitySchemes: {
        tracking: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `token` of `POST /v1/tracking`, good for 30 minutes and one appeal.',
        },
        staff: {
          type: 'http',
          scheme: 'bearer',
          description: 'The `token` of `POST /v1/staff/sessions`.',
        },
        staffCookie: {
          type: 'apiKey',
          in: 'cookie',
          name: staffCookie,
          description: "Set by `POST /v1/staff/sessions` for pages of the API's own origin.",
        },
      },
      responses: described.responses,
      schemas: schemasFor(described),
    },
  };
}
