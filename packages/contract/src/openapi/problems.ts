import type { Endpoint } from '../endpoint.js';
import { type ProblemCode, problems, problemTitles } from '../problem.js';
import type { JsonObject } from './json.js';
import { words } from './words.js';

const codes = Object.keys(problems) as ProblemCode[];

/** What a code means and what the caller does. */
const about = (code: ProblemCode): string => words.problems?.fields?.[code]?.description ?? '';

const exampleOf = (code: ProblemCode): JsonObject => ({
  summary: about(code),
  value: {
    type: `urn:through-train:problem:${code}`,
    title: problemTitles[code],
    status: problems[code],
    code,
    requestId: '01K9Z3V7Q4M8T2C6N0B5H1XWDE',
    ...(code === 'invalid' && {
      errors: [{ path: '/title', code: 'too-short', message: 'must have 4 to 40 characters' }],
    }),
  },
});

const contentFor = (told: readonly ProblemCode[]): JsonObject => ({
  'application/problem+json': {
    schema: { $ref: '#/components/schemas/Problem' },
    examples: Object.fromEntries(told.map((code) => [code, exampleOf(code)])),
  },
});

/** Any endpoint refuses what is no request, and parameters and fields that it does not have. */
const everywhere: readonly ProblemCode[] = ['malformed-request', 'invalid'];
const withBody: readonly ProblemCode[] = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
];

/** Every code with which an endpoint refuses a request; what else goes wrong is in `default`. */
const refusalsOf = ({ problems: own, body }: Endpoint): ProblemCode[] => {
  const told = new Set([...own, ...everywhere, ...(body ? withBody : [])]);
  return codes.filter((code) => told.has(code));
};

const headersFor: Readonly<Record<number, JsonObject>> = {
  401: {
    'WWW-Authenticate': {
      description: 'Which credentials are wanted.',
      schema: { type: 'string', examples: ['Bearer'] },
    },
  },
  429: {
    'Retry-After': {
      description: 'Seconds to wait.',
      schema: { type: 'integer', minimum: 1, examples: [30] },
    },
  },
};

/** The answers that refuse, by status, each with its codes as examples that say what they mean. */
export function problemResponses(endpoint: Endpoint): Record<string, JsonObject> {
  const refusals = refusalsOf(endpoint);
  const statuses = [...new Set(refusals.map((code) => problems[code]))].sort();
  const responses = statuses.map((status) => {
    const told = refusals.filter((code) => problems[code] === status);
    const headers = headersFor[status];
    const description = told.map((code) => `\`${code}\`: ${about(code)}`).join('\n\n');
    return [
      String(status),
      { description, ...(headers && { headers }), content: contentFor(told) },
    ] as const;
  });
  return {
    ...Object.fromEntries(responses),
    default: { $ref: '#/components/responses/Problem' },
  };
}

/** Every problem there is, for what an operation does not list. */
export const anyProblem: JsonObject = {
  description: 'Any other problem, such as an error of the server. Its code says what to do.',
  content: contentFor(codes),
};
