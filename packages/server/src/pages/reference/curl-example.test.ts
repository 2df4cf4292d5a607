import { describe, expect, test } from 'vitest';
import { countyApi } from './county-api.fixture.js';
import { curlExample, quoted } from './curl-example.js';
import { Document } from './document.js';
import { tagsOf } from './operations.js';

const document = new Document(countyApi);
const [staff, appeals] = tagsOf(document);
const commandOf = (tag: typeof staff): string => {
  const operation = tag?.operations[0];
  return operation ? curlExample(document, operation) : '';
};

describe('the command that calls an operation', () => {
  test('goes to the server of the document, with what must be sent', () => {
    expect(
      commandOf(appeals),
    ).toBe(`curl -X POST 'https://letters.example/v1/sites/linxiang/appeals' \\
  -H 'Idempotency-Key: a-key-of-your-own-0001' \\
  -H 'Content-Type: application/json' \\
  -d '{
  "title": "小区电梯停运三周无人维修",
  "kind": "complaint",
  "place": {
    "divisionCode": "430682"
  }
}'`);
  });

  test('carries the credential the operation asks for', () => {
    expect(commandOf(staff)).toContain(`-b '__Host-staff=TOKEN'`);
  });

  test('takes the first of several shapes as its body', () => {
    expect(commandOf(staff)).toContain('"action": "accept"');
  });
});

test('a quote in a value does not end the quoting', () => {
  expect(quoted("it's $HOME")).toBe(String.raw`'it'\''s $HOME'`);
});
