import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Endpoint } from '../endpoint.js';
import { endpoints } from '../endpoints.js';
import { openApi } from '../openapi.js';
import { StaffCommand } from '../staff-action.js';
import { Submission } from '../submission.js';
import { EvaluationRequest } from '../tracking.js';
import { exampleBodies } from './bodies.js';
import { isObject, type Json } from './json.js';

// What the JSON Schema of the document says is what the server does: both are asked.
const described = { version: '1', serverUrl: 'https://a.example', staffCookie: 's' };
const document = JSON.parse(JSON.stringify(openApi(described)));
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'document', ...document });

const byDocument = (name: string) => {
  const validate = ajv.compile({ $ref: `document#/components/schemas/${name}` });
  return (value: unknown): boolean => validate(value) === true;
};

/** The examples of every property of a schema, as JSON Schemas to be met by them. */
function examplesIn(schema: Json, path: string): [string, Json, Json][] {
  if (Array.isArray(schema)) {
    return schema.flatMap((each, index) => examplesIn(each, `${path}/${index}`));
  }
  if (!isObject(schema)) return [];
  const { examples, ...rest } = schema;
  const own = Array.isArray(examples) ? examples : [];
  return [
    ...own.map((example): [string, Json, Json] => [path, rest, example]),
    ...Object.entries(rest).flatMap(([key, each]) => examplesIn(each, `${path}/${key}`)),
  ];
}

describe('examples', () => {
  test.each(examplesIn(document.components.schemas, ''))('at %s fit', (_, schema, example) => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"document#/');
    expect(ajv.compile(JSON.parse(text))(example)).toBe(true);
  });

  const bodies = Object.entries<Endpoint>(endpoints).filter(([, { body }]) => body);
  test.each(bodies)('the body of %s fits', (name, { path, method, body }) => {
    const example = exampleBodies[name as keyof typeof exampleBodies];
    expect(body?.safeParse(example).success).toBe(true);
    const { requestBody } = document.paths[path][method.toLowerCase()];
    const { schema, example: told } = requestBody.content['application/json'];
    expect(told).toEqual(example);
    expect(byDocument(schema.$ref.split('/').at(-1))(example)).toBe(true);
  });
});

const letter = { ...exampleBodies.submitAppeal };
const { contact: _, ...withoutContact } = letter;
const parts = { request: '', findings: '属实。', decision: '已修复。', legalBasis: '' };
const redact = { action: 'redact' };
const evaluation = (grade: number, reason?: string) => ({ grade, ...(reason && { reason }) });

const cases: [string, z.ZodMiniType, string, unknown, boolean][] = [
  ['a contact', Submission, 'Submission', letter, true],
  ['no contact', Submission, 'Submission', withoutContact, false],
  ['a name alone', Submission, 'Submission', { ...letter, contact: { name: '周敏' } }, false],
  ['an address', Submission, 'Submission', { ...letter, contact: { email: 'a@b.cn' } }, true],
  ['anonymous', Submission, 'Submission', { ...withoutContact, anonymous: true }, true],
  ['anonymous with a contact', Submission, 'Submission', { ...letter, anonymous: true }, false],
  ['grade 3', EvaluationRequest, 'EvaluationRequest', evaluation(3), true],
  ['grade 2', EvaluationRequest, 'EvaluationRequest', evaluation(2), false],
  ['grade 1 because', EvaluationRequest, 'EvaluationRequest', evaluation(1, '没有解决'), true],
  ['grade 1, a mark', EvaluationRequest, 'EvaluationRequest', evaluation(1, '无'), false],
  [
    'of a letter',
    StaffCommand,
    'StaffCommand',
    { ...redact, title: '电梯停运', body: '略去' },
    true,
  ],
  ['of half a letter', StaffCommand, 'StaffCommand', { ...redact, title: '电梯停运' }, false],
  ['of a reply', StaffCommand, 'StaffCommand', { ...redact, part: 6, ...parts }, true],
  ['of a reply without its part', StaffCommand, 'StaffCommand', { ...redact, ...parts }, false],
  ['of half a reply', StaffCommand, 'StaffCommand', { ...redact, part: 6, findings: '略' }, false],
  ['of a text', StaffCommand, 'StaffCommand', { ...redact, part: 7, text: '略去' }, true],
  [
    'of a text and a reply',
    StaffCommand,
    'StaffCommand',
    { ...redact, part: 7, text: '略去', ...parts },
    false,
  ],
  ['of a text as a letter', StaffCommand, 'StaffCommand', { ...redact, text: '略去' }, false],
];

test.each(cases)('a rule across fields holds alike: %s', (_, schema, name, value, valid) => {
  expect(schema.safeParse(value).success).toBe(valid);
  expect(byDocument(name)(value)).toBe(valid);
});
